/**
 * Identity of a kind on the Kubernetes API.
 *
 * @public
 */
export type KindDefinition = {
  /** API group; empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Name of the collection in URLs. */
  readonly plural: string;
  readonly namespaced: boolean;
};

/** API group of PaletteAI's kinds. @internal */
export const PALETTE_AI_GROUP = 'spectrocloud.com';

/**
 * The `apiVersion` that objects of a kind carry.
 *
 * @public
 */
export function apiVersionOf(kind: KindDefinition): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}

/**
 * Whether an object is of a kind. The version does not matter, so that objects of a newer version are
 * recognised.
 *
 * @internal
 */
export function isOfKind(
  definition: KindDefinition,
  object: { apiVersion: string; kind: string },
): boolean {
  const { apiVersion, kind } = object;
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return definition.group === group && definition.kind === kind;
}
