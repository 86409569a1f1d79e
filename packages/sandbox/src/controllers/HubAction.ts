import { JsonObject } from '@backstage/types';
import { HubObject } from '../demo';
import { ServedObject } from './HubObjects';

/**
 * A step that a controller wants.
 *
 * - `apply`: the object is to be as it is here; `owner` is the uid of what it is there for
 * - `status`: the fields of the status are to be so
 * - `finalizers`: the list is to be so
 * - `delete`: it is to go
 * @internal
 */
export type HubAction =
  | {
      readonly verb: 'apply';
      readonly object: HubObject;
      readonly owner: string;
    }
  | {
      readonly verb: 'status';
      readonly object: ServedObject;
      readonly status: JsonObject;
    }
  | {
      readonly verb: 'finalizers';
      readonly object: ServedObject;
      readonly finalizers: string[];
    }
  | { readonly verb: 'delete'; readonly object: ServedObject };

/** An object waits for the finalizer once it is to go. @internal */
export function hold(object: ServedObject, finalizer: string): HubAction[] {
  const { finalizers = [] } = object.metadata;
  return finalizers.includes(finalizer)
    ? []
    : [
        {
          verb: 'finalizers',
          object,
          finalizers: [...finalizers, finalizer],
        },
      ];
}

/** Removes the finalizer from the object. @internal */
export function release(object: ServedObject, finalizer: string): HubAction[] {
  const { finalizers = [] } = object.metadata;
  return finalizers.includes(finalizer)
    ? [
        {
          verb: 'finalizers',
          object,
          finalizers: finalizers.filter(other => other !== finalizer),
        },
      ]
    : [];
}
