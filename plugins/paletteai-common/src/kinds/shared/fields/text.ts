import * as z from 'zod/v4';
import type { MessageCode } from '../../../problems/messages';

/** Rules for {@link text}. @internal */
export type TextRules = {
  /** Code when it is missing, empty or no text. */
  required: MessageCode;
  pattern?: RegExp;
  /** Code when it does not match or is too long. */
  format?: MessageCode;
  maximum?: number;
  tooLong?: MessageCode;
};

/**
 * A text without whitespace around it.
 *
 * @internal
 */
export function text(rules: TextRules) {
  const { pattern, maximum } = rules;
  return z
    .string({ error: rules.required })
    .trim()
    .check(context => {
      const value = context.value;
      const isTooLong = maximum !== undefined && value.length > maximum;
      let code: MessageCode | undefined;
      if (value === '') {
        code = rules.required;
      } else if (isTooLong) {
        code = rules.tooLong ?? rules.format;
      } else if (pattern && !pattern.test(value)) {
        code = rules.format;
      }
      if (code) {
        context.issues.push({
          code: 'custom',
          message: code,
          input: undefined,
          // Checks across fields do not look at a value of any length.
          continue: !isTooLong,
        });
      }
    });
}

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;

/** A name of up to 63 lowercase letters, digits and dashes. @internal */
export function label(required: MessageCode, format: MessageCode) {
  return text({ required, format, pattern: DNS_LABEL, maximum: 63 });
}

/** A name of up to 253 lowercase letters, digits, dashes and dots. @internal */
export function subdomain(required: MessageCode, format: MessageCode) {
  return text({ required, format, pattern: DNS_SUBDOMAIN, maximum: 253 });
}

/** A description for people. @internal */
export function description() {
  return z
    .string({ error: 'request.invalid' })
    .trim()
    .max(1024, { error: 'metadata.description.tooLong' })
    .optional();
}

/** Yes or no. @internal */
export function flag(code: MessageCode) {
  return z.boolean({ error: code });
}
