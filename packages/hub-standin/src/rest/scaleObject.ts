import type { JsonObject, JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import { invalid, invalidObject, notFound } from '../errors';
import { childObject, isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { findByPath } from '../print/jsonPath';
import {
  groupKindOf,
  groupResourceOf,
  type ScaleSubresource,
} from '../resources';
import { readAs } from './representation';
import { replaceObject } from './replaceObject';
import { findStored, type RestContext, type RestServer } from './RestContext';

/** The `autoscaling/v1` Scale of an object. */
export function getScale(
  server: RestServer,
  context: RestContext,
  name: string,
): KubernetesObject {
  return scaleOf(findLive(server, context, name), scalePathsOf(context));
}

/** Changes the Scale of an object, and by that its replicas. */
export function changeScale(
  server: RestServer,
  context: RestContext,
  name: string,
  change: (scale: KubernetesObject) => KubernetesObject,
): KubernetesObject {
  const paths = scalePathsOf(context);
  const live = findLive(server, context, name);
  const scale = change(scaleOf(live, paths));
  const replicas = replicasOf(context, name, scale);
  const updated = structuredClone(live);
  setByPath(updated, paths.specReplicasPath, replicas);
  const { resourceVersion } = scale.metadata;
  if (resourceVersion) {
    updated.metadata.resourceVersion = resourceVersion;
  }
  const object = replaceObject(server, context, live, updated, changed =>
    trackUpdate({
      type: context.type,
      live,
      updated: changed,
      manager: context.options.fieldManager,
      subresource: 'scale',
      now: server.clock.now(),
    }),
  );
  return scaleOf(object, paths);
}

function scalePathsOf({ type }: RestContext): ScaleSubresource {
  if (!type.scale) {
    throw notFound(groupResourceOf(type), 'scale');
  }
  return type.scale;
}

function findLive(
  server: RestServer,
  { type, namespace }: RestContext,
  name: string,
): KubernetesObject {
  const stored = findStored(server, type, namespace, name);
  if (!stored) {
    throw notFound(groupResourceOf(type), name);
  }
  return readAs(type, stored);
}

function scaleOf(
  object: KubernetesObject,
  paths: ScaleSubresource,
): KubernetesObject {
  const { name, namespace, uid, resourceVersion, creationTimestamp } =
    object.metadata;
  const selector = selectorOf(object, paths);
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: withNumber(object, paths.specReplicasPath),
    status: {
      replicas: numberAt(object, paths.statusReplicasPath) ?? 0,
      ...(selector ? { selector } : {}),
    },
  };
}

function withNumber(object: KubernetesObject, path: string): JsonObject {
  const replicas = numberAt(object, path);
  return replicas ? { replicas } : {};
}

function numberAt(object: KubernetesObject, path: string): number | undefined {
  const [found] = findByPath(object, path);
  return typeof found === 'number' ? found : undefined;
}

function selectorOf(
  object: KubernetesObject,
  { labelSelectorPath }: ScaleSubresource,
): string {
  if (labelSelectorPath) {
    const [found] = findByPath(object, labelSelectorPath);
    return typeof found === 'string' ? found : '';
  }
  const [labels] = findByPath(object, '.spec.selector.matchLabels');
  return isJsonObject(labels)
    ? Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join(',')
    : '';
}

function replicasOf(
  { type }: RestContext,
  name: string,
  scale: KubernetesObject,
): number {
  const spec = isJsonObject(scale.spec) ? scale.spec : {};
  const replicas = typeof spec.replicas === 'number' ? spec.replicas : 0;
  if (replicas < 0) {
    throw invalidObject(groupKindOf(type), name, [
      invalid('spec.replicas', replicas, 'must be greater than or equal to 0'),
    ]);
  }
  return replicas;
}

function setByPath(
  object: KubernetesObject,
  path: string,
  value: JsonValue,
): void {
  const steps = path.split('.').filter(step => step !== '');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<JsonObject>(childObject, object);
  parent[last] = value;
}
