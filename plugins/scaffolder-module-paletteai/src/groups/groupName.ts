import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_OIDC_GROUP,
  groupEntityRef,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Name that the identity provider gives to a group of the catalog, or
 * `undefined` when the catalog does not tell.
 */
export function groupName({ metadata }: Entity): string | undefined {
  const annotated = metadata.annotations?.[ANNOTATION_OIDC_GROUP];
  if (annotated) {
    return annotated;
  }
  const { name } = metadata;
  // Names that were escaped for the catalog cannot be read back.
  const isPlain = groupEntityRef(name) === `group:default/${name}`;
  return isPlain ? name : undefined;
}
