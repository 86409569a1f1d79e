import assert from 'node:assert/strict';
import { ApiAnswer } from '../client/ApiAnswer';

export interface StatusCause {
  reason: string;
  field?: string;
  /** Left out where the real server words it differently from version to version. */
  message?: string | RegExp;
}

export interface ExpectedStatus {
  code: number;
  reason: string | undefined;
  message?: string | RegExp;
  /** All causes, in any order. */
  causes?: StatusCause[];
  /** A part of `details` that must be as given. */
  details?: Record<string, unknown>;
}

/** Fails unless the answer is a `Status` of failure with all that is expected. */
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
  if (expected.message !== undefined) {
    expectText(answer.at('message'), expected.message, label);
  }
  for (const [name, value] of Object.entries(expected.details ?? {})) {
    assert.deepEqual(answer.at(`details.${name}`), value, label);
  }
  if (expected.causes) {
    expectCauses(answer, expected.causes, label);
  }
}

function expectCauses(
  answer: ApiAnswer,
  expected: StatusCause[],
  label: string,
): void {
  const actual = (answer.at('details.causes') ?? []) as StatusCause[];
  assert.deepEqual(
    actual.map(key).sort(),
    expected.map(key).sort(),
    `causes of ${label}`,
  );
  for (const cause of expected.filter(({ message }) => message !== undefined)) {
    const matching = actual.filter(other => key(other) === key(cause));
    assert.ok(
      matching.some(other => matches(other.message, cause.message)),
      `no cause says ${cause.message}: ${JSON.stringify(matching)}`,
    );
  }
}

function key({ reason, field }: StatusCause): string {
  return `${reason} ${field ?? ''}`;
}

function matches(
  actual: unknown,
  expected: string | RegExp | undefined,
): boolean {
  return expected instanceof RegExp
    ? expected.test(String(actual))
    : actual === expected;
}

function expectText(
  actual: unknown,
  expected: string | RegExp,
  label: string,
): void {
  if (expected instanceof RegExp) {
    assert.match(String(actual), expected, label);
  } else {
    assert.equal(actual, expected, label);
  }
}
