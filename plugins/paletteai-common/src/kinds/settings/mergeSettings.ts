import {
  INTEGRATION_TYPES,
  IntegrationFields,
  Integrations,
  IntegrationType,
  PaletteIntegrationFields,
  Settings,
} from './settings';
import type { SettingsScope } from '../shared/references';

/**
 * Settings of one level, to be merged with those of the others.
 *
 * @public
 */
export type SettingsLayer = {
  scope: SettingsScope;
  settings: Pick<Settings, 'name' | 'namespace' | 'integrations'>;
};

/**
 * Where the value of a field comes from.
 *
 * @public
 */
export type SettingsOrigin = {
  scope: SettingsScope;
  name: string;
  namespace?: string;
};

/**
 * A value together with where it comes from.
 *
 * @public
 */
export type WithOrigin<T> = { value: T; origin: SettingsOrigin };

/**
 * The fields of an integration that are set anywhere, each with its origin.
 *
 * @public
 */
export type EffectiveIntegration<TFields> = {
  [K in keyof TFields]?: WithOrigin<NonNullable<TFields[K]>>;
};

/**
 * The integrations that are in effect.
 *
 * @public
 */
export type EffectiveSettings = {
  palette?: EffectiveIntegration<PaletteIntegrationFields>;
  huggingFace?: EffectiveIntegration<IntegrationFields>;
  ngc?: EffectiveIntegration<IntegrationFields>;
};

/**
 * Merges settings of several levels per type of integration, field by field.
 * Later layers win, so the Tenant comes first and the Project last.
 *
 * References to Secrets are resolved in the namespace of the settings that
 * hold them, so they carry that namespace in the result.
 *
 * @public
 */
export function mergeSettings(
  layers: readonly SettingsLayer[],
): EffectiveSettings {
  return layers
    .map(toEffective)
    .reduce(mergeEffectiveSettings, {} as EffectiveSettings);
}

/**
 * Merges what is in effect at two levels; `upper` wins. Associative, with `{}` as its neutral element.
 *
 * @public
 */
export function mergeEffectiveSettings(
  lower: EffectiveSettings,
  upper: EffectiveSettings,
): EffectiveSettings {
  const types = INTEGRATION_TYPES.filter(type => lower[type] ?? upper[type]);
  return Object.fromEntries(
    types.map(type => [type, { ...lower[type], ...upper[type] }]),
  );
}

function toEffective(layer: SettingsLayer): EffectiveSettings {
  const { settings, scope } = layer;
  const origin: SettingsOrigin = {
    scope,
    name: settings.name,
    ...(settings.namespace !== undefined && { namespace: settings.namespace }),
  };
  return Object.fromEntries(
    integrationsOf(settings.integrations).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields)
          .filter(([, value]) => value !== undefined)
          .map(([field, value]) => [
            field,
            { value: inNamespace(field, value, origin.namespace), origin },
          ]),
      ),
    ]),
  );
}

function integrationsOf(
  integrations: Integrations,
): [IntegrationType, IntegrationFields][] {
  return INTEGRATION_TYPES.flatMap(type => {
    const fields = integrations[type];
    return fields
      ? [[type, fields] as [IntegrationType, IntegrationFields]]
      : [];
  });
}

function inNamespace(
  field: string,
  value: unknown,
  namespace: string | undefined,
): unknown {
  const isReference = field === 'secretRef' || field === 'certSecretRef';
  return isReference && typeof value === 'object' && namespace !== undefined
    ? { namespace, ...withoutAbsent(value) }
    : value;
}

function withoutAbsent(value: object | null): object {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined),
  );
}
