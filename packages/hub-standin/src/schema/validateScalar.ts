import type { JsonValue } from '@backstage/types';
import {
  goQuote,
  invalid,
  notSupported,
  tooLong,
  typeInvalid,
  type FieldError,
} from '../errors';
import { jsonEqual } from '../json';
import { fitsFormat } from './formats';
import { goRegExp } from './goRegExp';
import type { Schema } from './Schema';

/** Length and pattern, of which only the first failure is told, and the format. */
export function validateString(
  text: string,
  schema: Schema,
  path: string,
): FieldError[] {
  const failure = firstStringFailure(text, schema, path);
  const errors = failure ? [failure] : [];
  if (schema.format && !fitsFormat(text, schema.format)) {
    errors.push(
      typeInvalid(
        path,
        text,
        `${path} in body must be of type ${schema.format}: ${goQuote(text)}`,
      ),
    );
  }
  return errors;
}

function firstStringFailure(
  text: string,
  { minLength, maxLength, pattern }: Schema,
  path: string,
): FieldError | undefined {
  // Go counts code points, not UTF-16 units.
  const length = [...text].length;
  if (maxLength !== undefined && length > maxLength) {
    return tooLong(path, maxLength);
  }
  if (minLength !== undefined && length < minLength) {
    return invalid(
      path,
      text,
      `${path} in body should be at least ${minLength} chars long`,
    );
  }
  return pattern && !goRegExp(pattern).test(text)
    ? invalid(path, text, `${path} in body should match '${pattern}'`)
    : undefined;
}

export function validateNumber(
  value: number,
  schema: Schema,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  const fail = (rule: string) =>
    errors.push(invalid(path, value, `${path} in body should be ${rule}`));
  const { minimum, maximum, multipleOf } = schema;
  if (multipleOf !== undefined && !isMultiple(value, multipleOf)) {
    fail(`a multiple of ${multipleOf}`);
  }
  if (maximum !== undefined) {
    if (schema.exclusiveMaximum ? value >= maximum : value > maximum) {
      fail(
        `less than ${schema.exclusiveMaximum ? '' : 'or equal to '}${maximum}`,
      );
    }
  }
  if (minimum !== undefined) {
    if (schema.exclusiveMinimum ? value <= minimum : value < minimum) {
      fail(
        `greater than ${
          schema.exclusiveMinimum ? '' : 'or equal to '
        }${minimum}`,
      );
    }
  }
  return [...validateRange(value, schema, path), ...errors];
}

export function validateEnum(
  value: JsonValue,
  schema: Schema,
  path: string,
): FieldError[] {
  if (!schema.enum || schema.enum.some(allowed => jsonEqual(allowed, value))) {
    return [];
  }
  const supported = schema.enum.map(allowed =>
    typeof allowed === 'string' ? allowed : JSON.stringify(allowed),
  );
  return [notSupported(path, value, supported)];
}

/** Integers have a range by their format, which is told beside what else is wrong with them. */
function validateRange(
  value: number,
  schema: Schema,
  path: string,
): FieldError[] {
  const isInt32 = schema.format === 'int32';
  const limit = isInt32 ? 2 ** 31 : 2 ** 63;
  const fits = Number.isInteger(value) && value < limit && value >= -limit;
  if (schema.type !== 'integer' || fits) {
    return [];
  }
  const format = schema.format
    ? `with format ${schema.format}`
    : '(default format)';
  return [
    invalid(
      '',
      '',
      `Checked value must be of type integer ${format} in ${path}`,
    ),
  ];
}

function isMultiple(value: number, factor: number): boolean {
  const quotient = value / factor;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
