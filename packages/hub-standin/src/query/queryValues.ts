import { badRequest, goQuote } from '../errors';

/** Only `false` and `0`, and a parameter that is absent, mean no. */
export function isTrue(value: string | null): boolean {
  return value !== null && value !== '0' && value.toLowerCase() !== 'false';
}

/** A whole number of a query; fails for all else. */
export function integerOf(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) {
    throw badRequest(
      `strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`,
    );
  }
  return Number(text);
}
