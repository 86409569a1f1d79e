import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Names one object on a hub.
 *
 * @public
 */
export interface HubObjectRef {
  /** Kind of the object. */
  readonly kind: KindDefinition;
  /** Name of the object. */
  readonly name: string;
  /** Left out for kinds without namespaces. */
  readonly namespace?: string;
}

/** For messages: `Project "a" in the namespace "b"`. */
export function describeObject(ref: {
  /** Kind of the object. */
  kind: string;
  /** Name of the object. */
  name: string;
  namespace?: string;
}): string {
  return `${ref.kind} "${ref.name}"${
    ref.namespace ? ` in the namespace "${ref.namespace}"` : ''
  }`;
}
