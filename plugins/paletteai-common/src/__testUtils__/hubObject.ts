/** An object of PaletteAI as a hub serves it, named `x` in the namespace `p` unless `content` says otherwise. */
export function hubObject(
  kind: string,
  content: object,
  apiVersion = 'spectrocloud.com/v1alpha1',
) {
  return {
    apiVersion,
    kind,
    metadata: { name: 'x', namespace: 'p' },
    ...content,
  };
}
