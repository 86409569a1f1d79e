import { InputError } from '@backstage/errors';
import {
  isPathSegment,
  KindDefinition,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Path under which a group and version of the API are served. */
export function groupVersionPath(
  kind: Pick<KindDefinition, 'group' | 'version'>,
): string {
  return kind.group === ''
    ? `/api/${encodeURIComponent(kind.version)}`
    : `/apis/${encodeURIComponent(kind.group)}/${encodeURIComponent(
        kind.version,
      )}`;
}

/** Path of a collection, or of one object in it. */
export function resourcePath(
  kind: KindDefinition,
  target: { namespace?: string; name?: string; subresource?: string } = {},
): string {
  const segments = [
    ...(kind.namespaced && target.namespace
      ? ['namespaces', target.namespace]
      : []),
    kind.plural,
    ...(target.name === undefined ? [] : [target.name]),
    ...(target.subresource === undefined ? [] : [target.subresource]),
  ];
  return [groupVersionPath(kind), ...segments.map(pathSegment)].join('/');
}

function pathSegment(name: string): string {
  if (!isPathSegment(name)) {
    throw new InputError(
      `"${name.slice(0, 63)}" cannot be the name of an object on a hub`,
    );
  }
  return encodeURIComponent(name);
}
