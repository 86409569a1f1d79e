import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * What a reflector tells about the objects of one kind. Between `init` and `initDone` a new snapshot
 * is built, which replaces the old one as a whole at `initDone`: whatever is not in it is gone. An
 * `init` that no `initDone` follows before the next `init` is void. Events may repeat; none is
 * skipped.
 *
 * @public
 */
export type ReflectorEvent =
  | { readonly type: 'init' }
  | { readonly type: 'initApply'; readonly object: KubernetesObject }
  | { readonly type: 'initDone' }
  | { readonly type: 'apply'; readonly object: KubernetesObject }
  | { readonly type: 'delete'; readonly object: KubernetesObject };
