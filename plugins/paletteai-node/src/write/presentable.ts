import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/** The part of a written object that can be shown: for a Secret, not its data. */
export function presentable(object: KubernetesObject): KubernetesObject {
  if (object.kind !== 'Secret') {
    return object;
  }
  const { data: _data, stringData: _stringData, ...shown } = object;
  // kubectl keeps a copy of what was applied there.
  const { annotations: _annotations, ...metadata } = shown.metadata;
  return { ...shown, metadata };
}
