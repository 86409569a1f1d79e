import {
  apiVersionOf,
  FieldPaths,
  KINDS,
  READ_FIELD_PATHS,
  WRITTEN_FIELD_PATHS,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubFieldUse } from './HubFieldUse';

type PaletteAiKind = keyof FieldPaths;

/**
 * Every field of the PaletteAI kinds that the parsers of this suite read and its renderers write,
 * to be compared with the schemas of a hub.
 *
 * @public
 */
export function productFields(): HubFieldUse[] {
  return kindNames().flatMap(name => {
    const read = new Set(READ_FIELD_PATHS[name]);
    const written = new Set(WRITTEN_FIELD_PATHS[name]);
    return [...new Set([...read, ...written])].map(path => ({
      apiVersion: apiVersionOf(KINDS[name]),
      kind: KINDS[name].kind,
      path,
      use: useOf(read.has(path), written.has(path)),
    }));
  });
}

function useOf(isRead: boolean, isWritten: boolean): HubFieldUse['use'] {
  if (isRead && isWritten) {
    return 'readWrite';
  }
  return isRead ? 'read' : 'write';
}

function kindNames(): PaletteAiKind[] {
  return Object.keys(READ_FIELD_PATHS) as PaletteAiKind[];
}
