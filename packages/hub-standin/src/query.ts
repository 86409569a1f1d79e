import { badRequest } from './errors';

/** Only `false`, `0` and a missing parameter mean no. */
export function isTrue(value: string | null): boolean {
  return value !== null && value !== '0' && value.toLowerCase() !== 'false';
}

/** A whole number of a query; fails for anything else. */
export function integerOf(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) {
    throw badRequest(`${JSON.stringify(text)} is not an integer`);
  }
  return Number(text);
}
