import { isDeepStrictEqual } from 'node:util';
import { valueAt } from './valueAt';
import { AcceptedVerdict, RejectedVerdict, Verdict } from './Verdict';

/** What a server answered to the last request of a row. */
export interface Answer {
  status: number;
  body: unknown;
}

/** The body of a refusal. */
interface Status {
  reason?: string;
  message?: string;
  details?: {
    causes?: { field?: string; reason?: string; message?: string }[];
  };
}

const httpStatus = { Invalid: 422, BadRequest: 400 };

/** Describes each difference between a response and the verdict; empty if there are none. */
export function compareAnswer(verdict: Verdict, answer: Answer): string[] {
  return verdict.verdict === 'accepted'
    ? compareAcceptance(verdict, answer)
    : compareRefusal(verdict, answer);
}

function compareAcceptance(
  { defaults = {} }: AcceptedVerdict,
  { status, body }: Answer,
): string[] {
  if (status !== 200 && status !== 201) {
    return [`expected to be accepted, got ${status}: ${messageOf(body)}`];
  }
  return Object.entries(defaults).flatMap(([path, expected]) => {
    const actual = valueAt(body, path) ?? null;
    return isDeepStrictEqual(actual, expected)
      ? []
      : [`expected ${path} to be ${show(expected)}, got ${show(actual)}`];
  });
}

function compareRefusal(
  verdict: RejectedVerdict,
  { status, body }: Answer,
): string[] {
  const { reason, message = '' } = body as Status;
  if (status !== httpStatus[verdict.reason] || reason !== verdict.reason) {
    return [
      `expected ${verdict.reason}, got ${status} ${reason ?? ''}: ${message}`,
    ];
  }
  if (verdict.cause !== undefined) {
    return compareCauses(verdict, body as Status);
  }
  const problems = message.includes(verdict.message ?? '')
    ? []
    : [`expected "${verdict.message}" in: ${message}`];
  return verdict.reason === 'BadRequest'
    ? [...problems, ...compareUnknownField(verdict, message)]
    : problems;
}

function compareCauses(
  verdict: RejectedVerdict,
  { details }: Status,
): string[] {
  const causes = (details?.causes ?? []).filter(
    ({ field }) => field !== '<nil>',
  );
  const isExpected = causes.some(
    ({ field, reason, message = '' }) =>
      field === verdict.field &&
      reason === verdict.cause &&
      message.includes(verdict.message ?? ''),
  );
  const hasOthers = causes.some(({ field }) => field !== verdict.field);
  return isExpected && !hasOthers
    ? []
    : [
        `expected only ${verdict.cause} of ${verdict.field} with "${
          verdict.message ?? ''
        }", got ${show(causes)}`,
      ];
}

function compareUnknownField(
  { field }: RejectedVerdict,
  message: string,
): string[] {
  const named = [...message.matchAll(/unknown field "([^"]*)"/g)].map(
    match => match[1],
  );
  return isDeepStrictEqual(named, [field])
    ? []
    : [`expected the unknown field ${field}, got ${show(named)}: ${message}`];
}

function messageOf(body: unknown): string {
  return (body as Status | undefined)?.message ?? String(body);
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
