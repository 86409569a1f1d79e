import type { JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import type { Schema } from '../schema';
import { compareValues } from './compareValues';
import { FieldSet } from './FieldSet';
import { toFieldSet } from './toFieldSet';

export const lastAppliedAnnotation =
  'kubectl.kubernetes.io/last-applied-configuration';

/**
 * The fields that `kubectl apply` set and no one changed since. Its server-side apply may take them
 * over, though they belong to its client-side one.
 */
export function fieldsLastApplied(
  live: KubernetesObject,
  schema: Schema,
): FieldSet {
  const text = live.metadata.annotations?.[lastAppliedAnnotation];
  const applied = text ? parse(text) : undefined;
  if (!isJsonObject(applied) || applied.apiVersion !== live.apiVersion) {
    return FieldSet.empty;
  }
  const { added, modified, removed } = compareValues(applied, live, schema);
  return toFieldSet(applied, schema)
    .difference(modified)
    .difference(added)
    .difference(removed);
}

/** Brings the annotation up to date with what was applied, where there is one. */
export function updateLastApplied(
  object: KubernetesObject,
  applied: JsonValue,
): void {
  const { annotations } = object.metadata;
  if (!annotations?.[lastAppliedAnnotation]) {
    return;
  }
  const configuration = structuredClone(applied);
  if (isJsonObject(configuration) && isJsonObject(configuration.metadata)) {
    const { metadata } = configuration;
    if (isJsonObject(metadata.annotations)) {
      delete metadata.annotations[lastAppliedAnnotation];
    }
  }
  annotations[lastAppliedAnnotation] = `${JSON.stringify(configuration)}\n`;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
