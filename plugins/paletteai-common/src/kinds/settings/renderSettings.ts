import type { JsonValue, KubernetesObject } from '../../kubernetes/types';
import { companionLabels } from '../../metadata/ownership';
import type { IntegrationsRequest, SettingsRequest } from './settingsRequest';
import { keySecretName } from './secretNames';
import { IntegrationType, SETTINGS } from './settings';
import { compact, renderObject } from '../shared/renderObject';
import { renderSecret } from '../secret/secret';

type PaletteRequest = IntegrationsRequest['palette'];
type KeyRequest = NonNullable<IntegrationsRequest['ngc']>;
type AnyIntegration = PaletteRequest | KeyRequest;
type Place = Pick<SettingsRequest, 'project' | 'name'>;

/**
 * Renders settings after the Secrets of their integrations, in the order in which they are to be created.
 *
 * @public
 */
export function renderSettings(request: SettingsRequest): KubernetesObject[] {
  const { palette, huggingFace, ngc } = request.integrations;
  const settings = renderObject(
    SETTINGS,
    { name: request.name, namespace: request.project },
    {
      spec: {
        integrations: compact({
          palette: renderPalette(request, palette),
          huggingFace:
            huggingFace &&
            renderIntegration(request, 'huggingFace', huggingFace),
          ngc: ngc && renderIntegration(request, 'ngc', ngc),
        }),
      },
    },
  );
  return [
    ...renderKeySecret(request, 'palette', palette, {
      palette: paletteDocument(palette),
    }),
    ...renderCertificateSecret(request, palette),
    ...renderKeySecret(request, 'huggingFace', huggingFace),
    ...renderKeySecret(request, 'ngc', ngc),
    settings,
  ];
}

function renderPalette(place: Place, palette: PaletteRequest) {
  const { certificates } = palette;
  const certificateSecret = {
    none: undefined,
    provide: certificates.mode === 'provide' ? certificates.name : undefined,
    existing:
      certificates.mode === 'existing' ? certificates.secretName : undefined,
  }[certificates.mode];
  return compact({
    ...renderIntegration(place, 'palette', palette),
    hostUrl: palette.hostUrl,
    tenant: palette.tenant,
    defaultProjectID: palette.projectId,
    insecureSkipVerify: palette.skipTlsVerify,
    certSecretRef: certificateSecret ? { name: certificateSecret } : undefined,
  });
}

function renderIntegration(
  place: Place,
  type: IntegrationType,
  integration: AnyIntegration,
): { [key: string]: JsonValue } {
  return compact({
    name: integration.name,
    secretRef: {
      name: integration.secretName ?? keySecretName(place.name, type),
    },
    annotations: integration.annotations,
    labels: integration.labels,
  });
}

function renderKeySecret(
  place: Place,
  type: IntegrationType,
  integration: AnyIntegration | undefined,
  texts?: Record<string, string>,
): KubernetesObject[] {
  if (integration?.apiKey === undefined) {
    return [];
  }
  return [
    renderSecret(
      {
        name: keySecretName(place.name, type),
        namespace: place.project,
        labels: companionLabels('settings', place.name),
      },
      texts ?? { apiKey: integration.apiKey },
    ),
  ];
}

function paletteDocument(palette: PaletteRequest): string {
  return JSON.stringify({
    apiKey: palette.apiKey,
    hostUrl: palette.hostUrl,
    tenant: palette.tenant,
    defaultProjectID: palette.projectId,
  });
}

function renderCertificateSecret(
  place: Place,
  { certificates }: PaletteRequest,
): KubernetesObject[] {
  if (certificates.mode !== 'provide') {
    return [];
  }
  const { name, caCertificate, clientCertificate, clientKey } = certificates;
  return [
    renderSecret(
      {
        name,
        namespace: place.project,
        labels: companionLabels('settings', place.name),
      },
      {
        ...(caCertificate && { 'ca.crt': caCertificate }),
        ...(clientCertificate && { 'tls.crt': clientCertificate }),
        ...(clientKey && { 'tls.key': clientKey }),
      },
    ),
  ];
}
