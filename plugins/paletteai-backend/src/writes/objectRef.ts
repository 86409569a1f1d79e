import {
  findKind,
  KindDefinition,
  KINDS,
  KubernetesObject,
  ResourceRef,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';

/** The kind of an object that the suite rendered. */
export function kindOf(object: KubernetesObject): KindDefinition {
  return KINDS[kindNameOf(object)];
}

/** An object as text, for outcomes. */
export function refOfObject(hub: string, object: KubernetesObject): string {
  return stringifyResourceRef(pointerTo(hub, object));
}

/** Where an object is. */
export function pointerTo(hub: string, object: KubernetesObject): ResourceRef {
  const { name, namespace } = object.metadata;
  return { hub, kind: kindNameOf(object), namespace, name };
}

function kindNameOf(object: KubernetesObject) {
  const name = findKind(object.apiVersion, object.kind);
  if (!name) {
    throw new Error(`${object.kind} is not a kind that the suite supports`);
  }
  return name;
}
