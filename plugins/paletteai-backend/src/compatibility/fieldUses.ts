import {
  apiVersionOf,
  KindName,
  KINDS,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubFieldUse } from '@paletteai/backstage-plugin-paletteai-node';
import { FIELD_PATHS } from './fieldPaths';

/** All fields to check on a hub. */
export function fieldUses(): HubFieldUse[] {
  return (Object.keys(KINDS) as KindName[]).flatMap(name => {
    const definition = KINDS[name];
    const { written = [], read = [] } = FIELD_PATHS[name] ?? {};
    const of = (path: string, use: HubFieldUse['use']): HubFieldUse => ({
      apiVersion: apiVersionOf(definition),
      kind: definition.kind,
      path,
      use,
    });
    return [
      ...written.map(path => of(path, 'readWrite')),
      ...read.map(path => of(path, 'read')),
    ];
  });
}
