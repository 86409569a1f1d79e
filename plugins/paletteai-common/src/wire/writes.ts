import type { ObjectDiff } from '../diff/diffObject';
import type { KubernetesObject } from '../kubernetes/types';
import type { RequestProblem } from '../problems/RequestProblem';
import type { DeletionPolicy } from '../kinds/shared/cluster/clusterConfig';

/**
 * What became or would become of one object.
 *
 * @public
 */
export type ObjectOutcome = {
  /** As of `stringifyResourceRef`. */
  ref: string;
  /** `skipped` when an object before it failed, or when it was left as it is for a reason that the message gives. */
  outcome:
    | 'created'
    | 'changed'
    | 'unchanged'
    | 'deleted'
    | 'failed'
    | 'skipped';
  /** Why it failed or was skipped, or what happens next, for display. Never contains a secret. */
  message?: string;
};

/**
 * What a create or change did.
 *
 * @public
 */
export type WriteResponse = {
  /** The main object, in the format of `stringifyResourceRef`. */
  ref: string;
  /** Ref of the entity that represents the main object in the catalog, as returned by `entityRefOf`. */
  entityRef?: string;
  outcomes: ObjectOutcome[];
};

/**
 * What a create or change would do.
 *
 * @public
 */
export type PreviewResponse = {
  /** Objects as they would be written; values of Secrets are hidden. */
  manifests: KubernetesObject[];
  outcomes: ObjectOutcome[];
  /** Changes to objects that exist. */
  diffs: ObjectDiff[];
  /** Problems with the request; the rest is empty then. */
  problems: RequestProblem[];
};

/**
 * How a Compute Pool is to be deleted.
 *
 * @public
 */
export type ComputePoolDeletion = { deletionPolicy?: DeletionPolicy };

/**
 * Body of an answer with status 400 or 422 to a request that breaks rules.
 *
 * @public
 */
export type ProblemsResponse = { problems: RequestProblem[] };
