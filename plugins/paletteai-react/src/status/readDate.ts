/**
 * Reads a time in ISO 8601; `undefined` when it is absent or none.
 *
 * @public
 */
export function readDate(text: string | undefined): Date | undefined {
  const date = new Date(text ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
