import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { isSourceKind, SourceKind } from '../transform/sourceKinds';

/** Where on a hub an entity comes from. */
export interface Source {
  readonly kind: SourceKind;
  /** Empty for kinds that have none. */
  readonly namespace: string;
  readonly name: string;
}

/** A source as text: `computePool:nlp/train`. */
export function sourceKey({ kind, namespace, name }: Source): string {
  return `${kind}:${namespace}/${name}`;
}

/** The source that an object is. */
export function sourceKeyOf(
  kind: SourceKind,
  { metadata }: KubernetesObject,
): string {
  return `${kind}:${metadata.namespace ?? ''}/${metadata.name}`;
}

/** Reads what {@link sourceKey} wrote. */
export function parseSourceKey(key: string): Source | undefined {
  const match = /^([A-Za-z]+):([^/]*)\/(.+)$/.exec(key);
  return match && isSourceKind(match[1])
    ? { kind: match[1], namespace: match[2], name: match[3] }
    : undefined;
}
