import {
  apiVersionOf,
  FieldUse,
  KIND_FIELDS,
  KINDS,
  PaletteAiKindName,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubFieldUse } from './HubFieldUse';

/**
 * Every field of the PaletteAI kinds that the parsers of this suite read and its renderers write,
 * to be compared with the schemas of a hub. Fields that a hub need not declare are left out.
 *
 * @public
 */
export function productFields(): HubFieldUse[] {
  return hubFieldsOf(KIND_FIELDS);
}

/** The given fields of each kind, as a hub is asked for them. */
export function hubFieldsOf(
  fields: Readonly<Partial<Record<PaletteAiKindName, readonly FieldUse[]>>>,
): HubFieldUse[] {
  const names = Object.keys(fields) as PaletteAiKindName[];
  return names.flatMap(name =>
    (fields[name] ?? [])
      .filter(({ use }) => use !== 'readIfDeclared')
      .map(field => ({
        apiVersion: apiVersionOf(KINDS[name]),
        kind: KINDS[name].kind,
        ...field,
      })),
  );
}
