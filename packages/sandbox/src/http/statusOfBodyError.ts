/**
 * The status of a request that Express or its parsers could not read, undefined for any other error. Only some of these
 * errors have a type, and not all are instances of this realm's Error.
 * @internal
 */
export function statusOfBodyError(error: unknown): number | undefined {
  return typeof error === 'object' &&
    error !== null &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
    ? error.status
    : undefined;
}
