import type { JsonValue } from '@backstage/types';
import { goQuote, marshalJson } from './goText';

export type FieldErrorReason =
  | 'FieldValueNotFound'
  | 'FieldValueRequired'
  | 'FieldValueDuplicate'
  | 'FieldValueInvalid'
  | 'FieldValueNotSupported'
  | 'FieldValueForbidden'
  | 'FieldValueTooLong'
  | 'FieldValueTooMany'
  | 'FieldValueTypeInvalid';

/** One finding of a validation, worded as an API server words it. */
export type FieldError = {
  reason: FieldErrorReason;
  field: string;
  /** The message without the field, as in `details.causes[].message`. */
  body: string;
};

const prefixes: Record<FieldErrorReason, string> = {
  FieldValueNotFound: 'Not found',
  FieldValueRequired: 'Required value',
  FieldValueDuplicate: 'Duplicate value',
  FieldValueInvalid: 'Invalid value',
  FieldValueNotSupported: 'Unsupported value',
  FieldValueForbidden: 'Forbidden',
  FieldValueTooLong: 'Too long',
  FieldValueTooMany: 'Too many',
  FieldValueTypeInvalid: 'Invalid value',
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
  const detail =
    limit >= 0 ? `may not be more than ${limit} bytes` : 'value is too long';
  return fieldError('FieldValueTooLong', field, undefined, detail);
}

export function tooMany(
  field: string,
  actual: number,
  limit: number,
): FieldError {
  const items = limit === 1 ? 'item' : 'items';
  const detail =
    limit >= 0 ? `must have at most ${limit} ${items}` : 'has too many items';
  return fieldError(
    'FieldValueTooMany',
    field,
    actual >= 0 ? actual : undefined,
    detail,
  );
}

export function notSupported(
  field: string,
  value: JsonValue,
  supported: string[],
): FieldError {
  const detail =
    supported.length > 0
      ? `supported values: ${supported.map(goQuote).join(', ')}`
      : '';
  return fieldError('FieldValueNotSupported', field, value, detail);
}

export function describeFieldError(error: FieldError): string {
  return `${error.field}: ${error.body}`;
}

function fieldError(
  reason: FieldErrorReason,
  field: string,
  value: JsonValue | undefined,
  detail: string,
): FieldError {
  const shown = value === undefined ? '' : `: ${describeValue(value)}`;
  const body = `${prefixes[reason]}${shown}${detail ? `: ${detail}` : ''}`;
  return { reason, field: field === '' ? '<nil>' : field, body };
}

function describeValue(value: JsonValue): string {
  return typeof value === 'string' ? goQuote(value) : marshalJson(value);
}
