import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import { readResource } from '../shared/readResource';
import { ObjectReference, readReference } from '../shared/references';
import type { Resource } from '../shared/Resource';
import { SETTINGS_SCOPES, SettingsScope } from '../shared/scopedReference';

/**
 * The types of integration. A Settings holds at most one of each.
 *
 * @public
 */
export const INTEGRATION_TYPES = ['palette', 'huggingFace', 'ngc'] as const;

/**
 * One of {@link INTEGRATION_TYPES}.
 *
 * @public
 */
export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

/**
 * Fields that every integration has. All but the name may be inherited from the Tenant.
 *
 * @public
 */
export type IntegrationFields = {
  name?: string;
  /** Secret with the key. */
  secretRef?: ObjectReference;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
};

/**
 * Fields of a Palette integration.
 *
 * @public
 */
export type PaletteIntegrationFields = IntegrationFields & {
  hostUrl?: string;
  /** Name of the Palette tenant, for display only. */
  tenant?: string;
  defaultProjectID?: string;
  insecureSkipVerify?: boolean;
  /** Secret with `ca.crt`, and `tls.crt` and `tls.key` where a client certificate is used. */
  certSecretRef?: ObjectReference;
};

/**
 * Integrations by type.
 *
 * @public
 */
export type Integrations = {
  palette?: PaletteIntegrationFields;
  huggingFace?: IntegrationFields;
  ngc?: IntegrationFields;
};

/**
 * Where the hub says that a field of the effective settings comes from.
 *
 * @public
 */
export type ReportedOrigin = {
  path: string;
  scope?: SettingsScope;
  settingsRef?: ObjectReference;
};

/**
 * The integrations of a Tenant or Project.
 *
 * @public
 */
export type Settings = Resource<'settings'> & {
  integrations: Integrations;
  /** What is in effect after merging, as the hub reports. */
  effectiveIntegrations?: Integrations;
  reportedOrigins: ReportedOrigin[];
};

/**
 * Reads Settings as the hub serves them.
 *
 * @public
 */
export function parseSettings(source: unknown): ParseResult<Settings> {
  return readResource(
    source,
    { wireKind: 'settings', kind: 'settings' },
    ({ resource, spec, status }) => {
      const effective = status.child('effectiveSettings');
      return {
        ...resource,
        integrations: readIntegrations(spec.child('integrations')),
        effectiveIntegrations: effective.optional(
          'integrations',
          readIntegrations,
        ),
        reportedOrigins: effective.objectList('origins').flatMap(readOrigin),
      };
    },
  );
}

function readIntegrations(integrations: ObjectReader): Integrations {
  return {
    palette: integrations.optional('palette', palette => ({
      ...readIntegration(palette),
      hostUrl: palette.text('hostUrl'),
      tenant: palette.text('tenant'),
      defaultProjectID: palette.text('defaultProjectID'),
      insecureSkipVerify: palette.flag('insecureSkipVerify'),
      certSecretRef: palette.optional('certSecretRef', readReference),
    })),
    huggingFace: integrations.optional('huggingFace', readIntegration),
    ngc: integrations.optional('ngc', readIntegration),
  };
}

function readIntegration(integration: ObjectReader): IntegrationFields {
  return {
    name: integration.text('name'),
    secretRef: integration.optional('secretRef', readReference),
    annotations: integration.optional('annotations', () =>
      integration.textMap('annotations'),
    ),
    labels: integration.optional('labels', () => integration.textMap('labels')),
  };
}

function readOrigin(origin: ObjectReader): ReportedOrigin[] {
  const path = origin.requiredText('path');
  return path
    ? [
        {
          path,
          scope: origin.choice('scope', SETTINGS_SCOPES),
          settingsRef: origin.optional('settingsRef', readReference),
        },
      ]
    : [];
}
