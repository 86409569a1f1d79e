import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { ReflectorFailure } from './ReflectorFailure';

/** What the shell of a reflector observed. */
export type ReflectorInput =
  | {
      readonly type: 'listed';
      readonly objects: readonly KubernetesObject[];
      readonly continueToken?: string;
      readonly resourceVersion: string;
    }
  | { readonly type: 'watchOpened' }
  | {
      readonly type: 'changed';
      readonly change: 'apply' | 'delete';
      readonly object: KubernetesObject;
      readonly resourceVersion: string;
    }
  | { readonly type: 'bookmark'; readonly resourceVersion: string }
  /** @see ReflectorState - `lastedMs` is measured by a clock that never jumps. */
  | { readonly type: 'watchEnded'; readonly lastedMs: number }
  | { readonly type: 'verified' }
  | { readonly type: 'kindChecked'; readonly served: boolean }
  | { readonly type: 'waited' }
  | { readonly type: 'failed'; readonly failure: ReflectorFailure };
