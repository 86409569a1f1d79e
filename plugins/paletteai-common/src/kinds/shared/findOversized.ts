import { describeProblem } from '../../problems/describeProblem';
import { formatPath } from '../../problems/explainError';
import type { RequestProblem } from '../../problems/RequestProblem';

// The largest that some schema takes: a PEM, a model list, and what an object holds at most.
const MAX_TEXT_LENGTH = 65536;
const MAX_ENTRIES = 512;
const MAX_VALUES = 10_000;
const MAX_DEPTH = 16;
/** Of all parts of a request together, such as those of a Compute Pool and of its worker pools. */
const MAX_ANNOTATIONS_LENGTH = 16384;

interface Visit {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** The first value of a request that is larger than any schema takes. @internal */
export function findOversized(input: unknown): RequestProblem | undefined {
  const pending: Visit[] = [{ value: input, path: [] }];
  let values = 0;
  let annotationsLength = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path } = next;
    values += 1;
    if (values > MAX_VALUES) {
      return tooLarge('request.tooMany', [], MAX_VALUES);
    }
    if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH) {
      return tooLarge('request.tooLong', path, MAX_TEXT_LENGTH);
    }
    if (typeof value === 'object' && value !== null) {
      if (path.length >= MAX_DEPTH) {
        return tooLarge('request.tooDeep', [], MAX_DEPTH);
      }
      if (path.at(-1) === 'annotations') {
        annotationsLength += lengthOf(value);
        if (annotationsLength > MAX_ANNOTATIONS_LENGTH) {
          return describeProblem(
            'metadata.annotations.tooLong',
            formatPath(path),
          );
        }
      }
      const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
      const entries = [...keys];
      if (entries.length > MAX_ENTRIES) {
        return tooLarge('request.tooMany', path, MAX_ENTRIES);
      }
      for (const key of entries) {
        pending.push({ value: Reflect.get(value, key), path: [...path, key] });
      }
    }
  }
  return undefined;
}

function tooLarge(
  code: 'request.tooLong' | 'request.tooMany' | 'request.tooDeep',
  path: readonly PropertyKey[],
  maximum: number,
): RequestProblem {
  return describeProblem(code, formatPath(path), { maximum: String(maximum) });
}

function lengthOf(annotations: object): number {
  return Object.entries(annotations).reduce(
    (sum, [key, value]) =>
      sum + key.length + (typeof value === 'string' ? value.length : 0),
    0,
  );
}
