import {
  apiVersionOf,
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubProjection } from './projectObject';

/** An object, or why it could not be read. `key` names it as well as can be. */
export type ParsedObject =
  | { readonly key: string; readonly object: KubernetesObject }
  | { readonly key: string; readonly problem: string };

/** Checks and projects one object of a list or watch. Never throws. */
export function parseObject(
  value: unknown,
  kind: KindDefinition,
  project: HubProjection,
): ParsedObject {
  if (!isObject(value)) {
    return { key: '(without a name)', problem: 'it has no name' };
  }
  // Items of a list lack both for kinds that are built into Kubernetes.
  value.apiVersion ??= apiVersionOf(kind);
  value.kind ??= kind.kind;
  const key = `${value.metadata.namespace ?? ''}/${value.metadata.name}`;
  try {
    return { key, object: project(value) };
  } catch (error) {
    return {
      key,
      problem: error instanceof Error ? error.message : String(error),
    };
  }
}

function isObject(value: unknown): value is KubernetesObject {
  if (typeof value !== 'object' || value === null || !('metadata' in value)) {
    return false;
  }
  const { metadata } = value;
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    'name' in metadata &&
    typeof metadata.name === 'string' &&
    metadata.name !== '' &&
    (!('namespace' in metadata) ||
      metadata.namespace === undefined ||
      typeof metadata.namespace === 'string')
  );
}
