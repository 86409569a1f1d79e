import * as z from 'zod/v4';
import { certificates } from './certificates';
import { checkSecretNames } from './secretNames';
import { annotations, labels } from '../shared/fields/keyValues';
import { projectName } from '../shared/references';
import { CheckContext, report } from '../shared/fields/checks';
import { flag, label, subdomain, text } from '../shared/fields/text';

function integrationFields() {
  return {
    name: label('integration.name.required', 'integration.name.format'),
    apiKey: text({
      required: 'integration.apiKey.required',
      format: 'integration.apiKey.format',
      pattern: /^\S+$/,
      maximum: 4096,
    }).optional(),
    secretName: subdomain(
      'integration.secretName.format',
      'integration.secretName.format',
    ).optional(),
    annotations: annotations(),
    labels: labels(),
  };
}

function paletteFields() {
  return {
    ...integrationFields(),
    hostUrl: text({
      required: 'integration.palette.hostUrl.required',
      format: 'integration.palette.hostUrl.format',
      pattern: /^https?:\/\/[^ /?#@\\]+(\/[^ ?#]*)?$/,
      maximum: 2048,
    }).check(context => {
      if (context.value !== '' && !URL.canParse(context.value)) {
        report(context, 'integration.palette.hostUrl.format');
      }
    }),
    tenant: text({
      required: 'integration.palette.tenant.required',
      maximum: 253,
      tooLong: 'integration.palette.tenant.tooLong',
    }),
    projectId: text({
      required: 'integration.palette.projectId.required',
      format: 'integration.palette.projectId.format',
      pattern: /^[A-Za-z0-9-]+$/,
      maximum: 64,
    }),
    skipTlsVerify: flag('integration.palette.skipTlsVerify').default(false),
    certificates: certificates(),
  };
}

type Credentials = { apiKey?: string; secretName?: string };

function checkCredentials(context: CheckContext<Credentials>): void {
  const { apiKey, secretName } = context.value;
  if (apiKey === undefined && secretName === undefined) {
    report(context, 'integration.apiKey.required', ['apiKey']);
  } else if (apiKey !== undefined && secretName !== undefined) {
    report(context, 'integration.apiKey.both', ['secretName']);
  }
}

function checkPalette(
  context: CheckContext<
    Credentials & { skipTlsVerify: boolean; certificates: { mode: string } }
  >,
): void {
  checkCredentials(context);
  const { skipTlsVerify, certificates: given } = context.value;
  if (skipTlsVerify && given.mode !== 'none') {
    report(context, 'integration.palette.certificates.skipped', [
      'certificates',
    ]);
  }
}

/** @internal */
export function paletteIntegration() {
  return z
    .strictObject(paletteFields(), {
      error: 'project.settings.paletteRequired',
    })
    .check(checkPalette);
}

/** Hugging Face or NVIDIA NGC, which need a key and nothing else. @internal */
export function keyIntegration() {
  return z
    .strictObject(integrationFields(), { error: 'request.invalid' })
    .check(checkCredentials);
}

/**
 * An integration to validate, or to put into existing settings of a Project.
 *
 * @public
 */
export const integrationRequestSchema = z.discriminatedUnion(
  'type',
  [
    z
      .strictObject({ type: z.literal('palette'), ...paletteFields() })
      .check(checkPalette),
    z
      .strictObject({ type: z.literal('huggingFace'), ...integrationFields() })
      .check(checkCredentials),
    z
      .strictObject({ type: z.literal('ngc'), ...integrationFields() })
      .check(checkCredentials),
  ],
  { error: 'integration.type' },
);

/**
 * Output of `integrationRequestSchema`.
 *
 * @public
 */
export type IntegrationRequest = z.output<typeof integrationRequestSchema>;

/**
 * Integrations of the settings that a Project is to have of its own.
 *
 * @public
 */
export const settingsRequestSchema = z
  .strictObject(
    {
      project: projectName(),
      name: label('settings.name.required', 'settings.name.format'),
      integrations: integrations(),
    },
    { error: 'request.invalid' },
  )
  .check(checkSecretNames);

/**
 * Output of `settingsRequestSchema`.
 *
 * @public
 */
export type SettingsRequest = z.output<typeof settingsRequestSchema>;

/**
 * The integrations of settings, by type.
 *
 * @public
 */
export type IntegrationsRequest = SettingsRequest['integrations'];

/** At most one integration of each type; Palette is a must. @internal */
export function integrations() {
  return z
    .strictObject(
      {
        palette: paletteIntegration(),
        huggingFace: keyIntegration().optional(),
        ngc: keyIntegration().optional(),
      },
      { error: 'project.settings.paletteRequired' },
    )
    .check(context => {
      const seen = new Set<string>();
      for (const [type, integration] of Object.entries(context.value)) {
        const name = integration?.name;
        if (name && seen.has(name)) {
          report(context, 'integration.name.duplicate', [type, 'name'], {
            value: name,
          });
        }
        if (name) {
          seen.add(name);
        }
      }
    });
}
