import type { JsonValue } from '@backstage/types';

const prefixes = {
  FieldValueRequired: 'Required value',
  FieldValueDuplicate: 'Duplicate value',
  FieldValueInvalid: 'Invalid value',
  FieldValueNotSupported: 'Unsupported value',
  FieldValueForbidden: 'Forbidden',
  FieldValueTooLong: 'Too long',
  FieldValueTooMany: 'Too many',
  FieldValueTypeInvalid: 'Invalid value',
};

export type FieldErrorReason = keyof typeof prefixes;

/** One finding of a validation. */
export type FieldError = {
  reason: FieldErrorReason;
  field: string;
  /** The message without the field, as in `details.causes[].message`. */
  body: string;
};

export function required(field: string, detail = ''): FieldError {
  return fieldError('FieldValueRequired', field, undefined, detail);
}

export function invalid(
  field: string,
  value: JsonValue,
  detail: string,
): FieldError {
  return fieldError('FieldValueInvalid', field, value, detail);
}

export function typeInvalid(
  field: string,
  value: JsonValue,
  detail: string,
): FieldError {
  return fieldError('FieldValueTypeInvalid', field, value, detail);
}

export function forbidden(field: string, detail: string): FieldError {
  return fieldError('FieldValueForbidden', field, undefined, detail);
}

export function duplicate(field: string, value: JsonValue): FieldError {
  return fieldError('FieldValueDuplicate', field, value, '');
}

export function tooLong(field: string, limit: number): FieldError {
  const detail = `may not be more than ${limit} bytes`;
  return fieldError('FieldValueTooLong', field, undefined, detail);
}

export function tooMany(
  field: string,
  actual: number,
  limit: number,
): FieldError {
  const items = limit === 1 ? 'item' : 'items';
  const detail = `must have at most ${limit} ${items}`;
  return fieldError('FieldValueTooMany', field, actual, detail);
}

export function notSupported(
  field: string,
  value: JsonValue,
  supported: string[],
): FieldError {
  const values = supported.map(text => JSON.stringify(text)).join(', ');
  return fieldError(
    'FieldValueNotSupported',
    field,
    value,
    `supported values: ${values}`,
  );
}

function fieldError(
  reason: FieldErrorReason,
  field: string,
  value: JsonValue | undefined,
  detail: string,
): FieldError {
  const shown = value === undefined ? '' : `: ${JSON.stringify(value)}`;
  const body = `${prefixes[reason]}${shown}${detail ? `: ${detail}` : ''}`;
  return { reason, field: field === '' ? '<nil>' : field, body };
}
