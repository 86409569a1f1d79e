import type { ObjectStates } from '../../diff/diffObject';
import {
  compareRequests,
  RequestDiff,
  seenValue,
} from '../../diff/diffRequest';
import { describeProblem } from '../../problems/describeProblem';
import { renderSettings } from './renderSettings';
import {
  IntegrationFields,
  Integrations,
  PaletteIntegrationFields,
  parseSettings,
} from './settings';
import type { IntegrationsRequest, SettingsRequest } from './settingsRequest';

/**
 * What a person would have filled in for the integrations of existing
 * settings. Keys stay where they are: each integration names its Secret.
 *
 * To be validated like any request: settings without Palette, or that inherit fields, break rules of ours.
 *
 * @public
 */
export function draftIntegrations(
  integrations: Integrations,
): IntegrationsRequest {
  return {
    palette: draftPalette(integrations.palette ?? {}),
    huggingFace:
      integrations.huggingFace && draftIntegration(integrations.huggingFace),
    ngc: integrations.ngc && draftIntegration(integrations.ngc),
  };
}

function draftPalette(
  palette: PaletteIntegrationFields,
): IntegrationsRequest['palette'] {
  const certificates = palette.certSecretRef?.name;
  return {
    ...draftIntegration(palette),
    hostUrl: palette.hostUrl ?? '',
    tenant: palette.tenant ?? '',
    projectId: palette.defaultProjectID ?? '',
    skipTlsVerify: palette.insecureSkipVerify ?? false,
    certificates: certificates
      ? { mode: 'existing', secretName: certificates }
      : { mode: 'none' },
  };
}

function draftIntegration(integration: IntegrationFields) {
  return {
    name: integration.name ?? '',
    apiKey: undefined,
    secretName: integration.secretRef?.name,
    annotations: integration.annotations ?? {},
    labels: integration.labels ?? {},
  };
}

/**
 * Finds what a request changes about existing settings of a Project.
 *
 * The Secret of the Palette integration repeats the host, tenant and project,
 * so the key must be entered again when one of them changes.
 *
 * @public
 */
export function diffSettings(
  states: ObjectStates,
  request: SettingsRequest,
): RequestDiff {
  const seen = seenValue(parseSettings(states.seen), states);
  const before = draftIntegrations(seen.integrations);
  const known = renderSettings({
    project: seen.namespace ?? '',
    name: seen.name,
    integrations: before,
  });
  const diff = compareRequests(states, known, renderSettings(request));
  const { palette } = request.integrations;
  const isMoved =
    palette.hostUrl !== before.palette.hostUrl ||
    palette.tenant !== before.palette.tenant ||
    palette.projectId !== before.palette.projectId;
  const keepsSecret =
    palette.apiKey === undefined &&
    palette.secretName === before.palette.secretName;
  return {
    ...diff,
    problems: [
      ...(isMoved && keepsSecret
        ? [
            describeProblem(
              'integration.apiKey.required',
              'integrations.palette.apiKey',
            ),
          ]
        : []),
      ...(request.name !== seen.name
        ? [describeProblem('settings.name.immutable', 'name')]
        : []),
    ],
  };
}
