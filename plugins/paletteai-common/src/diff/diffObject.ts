import type {
  JsonObject,
  JsonValue,
  KubernetesObject,
} from '../kubernetes/types';
import { diffFields, FieldChange, UndoneChange } from './diffFields';
import { isJsonObject } from './json';

/**
 * How an object on the hub is to be changed.
 *
 * @public
 */
export type ObjectDiff = {
  apiVersion: string;
  kind: string;
  namespace?: string;
  name: string;
  /**
   * Version of the object that the difference was made against. Send it along with the patch, so that a
   * change in between is refused rather than overlooked.
   */
  resourceVersion?: string;
  /** JSON merge patch (RFC 7396); empty if there is nothing to do. */
  patch: JsonObject;
  changes: FieldChange[];
  /** What someone else changed after the person saw the object, and the patch would change again. */
  undoes: UndoneChange[];
};

/**
 * The states of an object to compare.
 *
 * @public
 */
export type ObjectStates = {
  /** The object as the person saw it when they began to change it. */
  seen: KubernetesObject;
  /** The object as it is on the hub now. */
  live: KubernetesObject;
};

const COMPARED = ['metadata', 'spec'] as const;
const COMPARED_METADATA = ['labels', 'annotations'] as const;

/**
 * Compares the wanted state with the state that the person saw and the current one.
 *
 * @param known - what the person saw, in the form in which `wanted` is
 * @internal
 */
export function diffObject(
  states: ObjectStates,
  known: KubernetesObject,
  wanted: KubernetesObject,
): ObjectDiff {
  const { live, seen } = states;
  const diff = diffFields(
    {
      known: comparedPart(known),
      wanted: comparedPart(wanted),
      seen: comparedPart(seen),
      live: comparedPart(live),
    },
    '',
  );
  const { resourceVersion } = live.metadata;
  return {
    apiVersion: live.apiVersion,
    kind: live.kind,
    ...(live.metadata.namespace !== undefined && {
      namespace: live.metadata.namespace,
    }),
    name: live.metadata.name,
    ...(typeof resourceVersion === 'string' && { resourceVersion }),
    patch: isJsonObject(diff.patch) ? diff.patch : {},
    changes: diff.changes,
    undoes: diff.undoes,
  };
}

function comparedPart(object: KubernetesObject): JsonObject {
  const parts = COMPARED.map(key => [
    key,
    key === 'metadata' ? comparedMetadata(object) : toJson(object[key]),
  ]);
  return Object.fromEntries(parts);
}

function comparedMetadata(object: KubernetesObject): JsonObject {
  return Object.fromEntries(
    COMPARED_METADATA.map(key => [key, toJson(object.metadata[key]) ?? {}]),
  );
}

// Objects came over the wire or from a renderer; either way they are JSON.
function toJson(value: unknown): JsonValue {
  return value === undefined ? {} : (value as JsonValue);
}
