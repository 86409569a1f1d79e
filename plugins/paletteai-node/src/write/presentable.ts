import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/** What may be shown of an object that was, or was to be, written: of a Secret, not what it holds. */
export function presentable(object: KubernetesObject): KubernetesObject {
  if (object.kind !== 'Secret') {
    return object;
  }
  const { data: _data, stringData: _stringData, ...shown } = object;
  // kubectl keeps a copy of what was applied there.
  const { annotations: _annotations, ...metadata } = shown.metadata;
  return { ...shown, metadata };
}
