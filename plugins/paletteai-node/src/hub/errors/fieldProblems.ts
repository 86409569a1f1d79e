import { ApiStatus, ApiStatusCause } from './ApiStatus';
import { HubFieldProblem } from './HubErrors';

const CAUSE_REASONS: Readonly<Record<string, HubFieldProblem['reason']>> = {
  FieldValueInvalid: 'invalid',
  FieldValueTypeInvalid: 'type',
  FieldValueNotSupported: 'notSupported',
  FieldValueRequired: 'required',
  FieldValueForbidden: 'forbidden',
  FieldValueTooLong: 'tooLong',
  FieldValueTooMany: 'tooLong',
  FieldValueDuplicate: 'duplicate',
};

const MAX_MESSAGE_LENGTH = 500;

/** Problems of a 422 `Invalid` answer: schema, CEL rules, immutable fields. */
export function problemsOfCauses(status: ApiStatus): HubFieldProblem[] {
  const problems = (status.details?.causes ?? []).map(problemOfCause);
  // The API server repeats a problem when a schema node fails in more than one way.
  const seen = new Set<string>();
  return problems.filter(problem => {
    const key = `${problem.path} ${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function problemOfCause(cause: ApiStatusCause): HubFieldProblem {
  return {
    path: fieldPath(cause.field),
    reason: CAUSE_REASONS[cause.reason ?? ''] ?? 'invalid',
    message: withoutValue(cause.message ?? 'rejected by the hub'),
  };
}

/** Problems of a 400 answer to a create or update with strict field validation: all of them. */
export function problemsOfStrictDecoding(message: string): HubFieldProblem[] {
  const start = message.indexOf('strict decoding error: ');
  if (start < 0) {
    return [];
  }
  return [
    ...message.slice(start).matchAll(/(unknown|duplicate) field "([^"]*)"/g),
  ].map(([, kind, path]) =>
    kind === 'unknown'
      ? {
          path: fieldPath(path),
          reason: 'unknown',
          message: 'The hub does not know this field',
        }
      : {
          path: fieldPath(path),
          reason: 'duplicate',
          message: 'The field is set twice',
        },
  );
}

/**
 * Server-side apply answers a wrong field with status 500 and prose. These are the caller's
 * mistakes all the same, and repeating the request is of no use.
 */
export function isTypedPatchFailure(message: string): boolean {
  return /^failed to (create typed|convert new|create manager for)/.test(
    message,
  );
}

/** Problems of such an answer. Of unknown fields, the API server names only the first. */
export function problemsOfTypedPatch(message: string): HubFieldProblem[] {
  const start = message.indexOf('): ');
  const details = start < 0 ? message : message.slice(start + 3);
  return details
    .split('\n')
    .map(line => /^\s*(\.\S*?): (.*)$/.exec(line))
    .filter(match => match !== null)
    .map(([, path, text]) => ({
      path: fieldPath(path),
      reason: reasonOfTypedPatch(text),
      message: text.includes('field not declared in schema')
        ? 'The hub does not know this field'
        : withoutValue(text),
    }));
}

function reasonOfTypedPatch(text: string): HubFieldProblem['reason'] {
  if (text.includes('not declared in schema')) {
    return 'unknown';
  }
  if (text.includes('duplicate entries')) {
    return 'duplicate';
  }
  return /^expected /.test(text) ? 'type' : 'invalid';
}

/** Without the dot that server-side apply puts in front; `<nil>` means the object as a whole. */
export function fieldPath(field: string | undefined): string | undefined {
  return field === undefined || field === '' || field === '<nil>'
    ? undefined
    : field.replace(/^\./, '');
}

/** The value is what the person typed, and may be secret or as long as the whole object. */
function withoutValue(message: string): string {
  const text = message.replace(
    /^(Invalid value|Duplicate value|Too long|Too many): (?:"(?:[^"\\]|\\.)*"|\S+): /s,
    '',
  );
  return text.length > MAX_MESSAGE_LENGTH
    ? `${text.slice(0, MAX_MESSAGE_LENGTH)}…`
    : text;
}
