import type { KubernetesObject } from '../kubernetes/types';
import type { ParseResult } from '../parsing/ParseResult';
import type { RequestProblem } from '../problems/RequestProblem';
import { diffObject, ObjectDiff, ObjectStates } from './diffObject';

/**
 * How a request changes what is on the hub.
 *
 * @public
 */
export type RequestDiff = {
  object: ObjectDiff;
  /** Secrets to write before the object; their values are new. To be redacted before they are shown. */
  secrets: KubernetesObject[];
  /** Why the change cannot be made; empty when it can. */
  problems: RequestProblem[];
};

/**
 * Compares what a request renders to with what the draft of the object that the person saw renders to.
 *
 * @internal
 */
export function compareRequests(
  states: ObjectStates,
  known: KubernetesObject[],
  wanted: KubernetesObject[],
): RequestDiff {
  return {
    object: diffObject(states, mainOf(known), mainOf(wanted)),
    secrets: wanted.filter(object => object.kind === 'Secret'),
    problems: [],
  };
}

/** Renderers give the object itself and the Secrets with its keys. */
function mainOf(objects: KubernetesObject[]): KubernetesObject {
  const main = objects.find(({ kind }) => kind !== 'Secret');
  if (!main) {
    throw new Error('A request renders to an object besides Secrets');
  }
  return main;
}

/** The object that the person saw, parsed. @internal */
export function seenValue<T>(result: ParseResult<T>, states: ObjectStates): T {
  if (result.value === undefined) {
    const { kind, metadata } = states.seen;
    const reasons = result.problems.map(
      problem => `${problem.path} ${problem.message}`,
    );
    throw new Error(
      `Cannot compare ${kind} '${
        metadata?.name
      }' with the request: ${reasons.join('; ')}`,
    );
  }
  return result.value;
}
