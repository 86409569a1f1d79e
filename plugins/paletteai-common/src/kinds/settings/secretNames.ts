import type { CheckContext } from '../shared/fields/checks';
import { report } from '../shared/fields/checks';
import { IntegrationType, INTEGRATION_TYPES } from './settings';
import type { SettingsRequest } from './settingsRequest';

const SUFFIXES: Record<IntegrationType, string> = {
  palette: 'palette',
  huggingFace: 'hugging-face',
  ngc: 'ngc',
};

/** Name of the Secret with the key of an integration. @internal */
export function keySecretName(settings: string, type: IntegrationType): string {
  return `${settings}-${SUFFIXES[type]}`;
}

/**
 * Reports a Secret for certificates that is named like one with a key, which would overwrite it.
 *
 * @internal
 */
export function checkSecretNames(
  context: CheckContext<Pick<SettingsRequest, 'name' | 'integrations'>>,
): void {
  const { name, integrations } = context.value;
  const { certificates } = integrations.palette;
  const keySecrets = INTEGRATION_TYPES.map(type => {
    const integration = integrations[type];
    return integration && (integration.secretName ?? keySecretName(name, type));
  });
  if (
    certificates.mode === 'provide' &&
    keySecrets.includes(certificates.name)
  ) {
    report(
      context,
      'integration.palette.certificates.name.duplicate',
      ['integrations', 'palette', 'certificates', 'name'],
      { value: certificates.name },
    );
  }
}
