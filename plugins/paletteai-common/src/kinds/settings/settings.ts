import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import {
  ObjectReference,
  readReference,
  SETTINGS_SCOPES,
  SettingsScope,
  referenceFieldUses,
} from '../shared/references';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import {
  below,
  FieldUse,
  read,
  readIfDeclared,
  readOnly,
  readWrite,
} from '../shared/FieldUse';

/** @internal */
export const SETTINGS: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'Settings',
  plural: 'settings',
  namespaced: true,
};

/** What a person may want to do with settings. @internal */
export const SETTINGS_ACTIONS = ['settings.read'] as const;

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
    { definition: SETTINGS, kind: 'settings' },
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

const OWN_PALETTE_FIELDS = [
  'hostUrl',
  'tenant',
  'defaultProjectID',
  'insecureSkipVerify',
];

/** What {@link parseSettings} and its renderer know of the kind. @internal */
export function settingsFieldUses(): FieldUse[] {
  return [
    ...below('spec.integrations', [
      ...below('palette', readWrite(...OWN_PALETTE_FIELDS)),
      ...INTEGRATION_TYPES.flatMap(type =>
        below(type, [
          ...readWrite('name', 'secretRef.name', 'annotations', 'labels'),
          ...readIfDeclared('secretRef.namespace'),
        ]),
      ),
      ...readWrite('palette.certSecretRef.name'),
      ...readIfDeclared('palette.certSecretRef.namespace'),
    ]),
    ...below('status', statusFieldUses()),
    ...below('status.effectiveSettings', [
      ...below('integrations.palette', read(...OWN_PALETTE_FIELDS)),
      ...INTEGRATION_TYPES.flatMap(type =>
        below(`integrations.${type}`, [
          ...read('name'),
          ...readIfDeclared('annotations', 'labels'),
          ...below('secretRef', readOnly(referenceFieldUses())),
        ]),
      ),
      ...below(
        'integrations.palette.certSecretRef',
        readOnly(referenceFieldUses()),
      ),
      ...read('origins[].path', 'origins[].scope'),
      ...below('origins[].settingsRef', readOnly(referenceFieldUses())),
    ]),
  ];
}
