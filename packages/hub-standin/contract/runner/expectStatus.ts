import assert from 'node:assert/strict';
import { ApiAnswer } from '../client/ApiAnswer';

export interface StatusCause {
  reason: string;
  field?: string;
}

export interface ExpectedStatus {
  code: number;
  reason: string | undefined;
  /** Only the words that the product reads. */
  message?: RegExp;
  /** All causes that name a field, in any order. */
  causes?: StatusCause[];
  /** Values that `details` must contain. */
  details?: Record<string, unknown>;
}

/** Fails unless the answer is a `Status` of a failure with everything that is expected. */
export function expectStatus(
  answer: ApiAnswer,
  expected: ExpectedStatus,
): void {
  const label = `${answer.request}: ${answer.status} ${answer.summary()}`;
  assert.equal(answer.status, expected.code, label);
  assert.equal(answer.at('kind'), 'Status', label);
  assert.equal(answer.at('apiVersion'), 'v1', label);
  assert.equal(answer.at('status'), 'Failure', label);
  assert.equal(answer.at('code'), expected.code, label);
  assert.equal(answer.at('reason'), expected.reason, label);
  assert.deepEqual(answer.at('metadata'), {}, label);
  if (expected.message) {
    assert.match(String(answer.at('message')), expected.message, label);
  }
  for (const [name, value] of Object.entries(expected.details ?? {})) {
    assert.deepEqual(answer.at(`details.${name}`), value, label);
  }
  if (expected.causes) {
    const causes = (answer.at('details.causes') ?? []) as StatusCause[];
    assert.deepEqual(
      causes
        .filter(({ field }) => field !== '<nil>')
        .map(key)
        .sort(),
      expected.causes.map(key).sort(),
      `causes of ${label}`,
    );
  }
}

function key({ reason, field }: StatusCause): string {
  return `${reason} ${field ?? ''}`;
}
