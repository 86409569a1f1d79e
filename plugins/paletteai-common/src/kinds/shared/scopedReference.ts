import type { ObjectReader } from '../../parsing/ObjectReader';

/**
 * Level at which a value was set.
 *
 * @public
 */
export const SETTINGS_SCOPES = ['Tenant', 'Project'] as const;

/**
 * One of {@link SETTINGS_SCOPES}.
 *
 * @public
 */
export type SettingsScope = (typeof SETTINGS_SCOPES)[number];

/**
 * Points at Settings and says whose they are.
 *
 * @public
 */
export type ScopedReference = {
  name: string;
  namespace?: string;
  scope?: SettingsScope;
};

/** @internal */
export function readScopedReference(
  reader: ObjectReader,
): ScopedReference | undefined {
  const name = reader.requiredText('name');
  return name
    ? {
        name,
        namespace: reader.text('namespace'),
        scope: reader.choice('scope', SETTINGS_SCOPES),
      }
    : undefined;
}
