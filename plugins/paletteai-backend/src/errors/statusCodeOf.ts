const STATUS_CODES: Readonly<Record<string, number>> = {
  InputError: 400,
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  TooManyRequestsError: 429,
  ServiceUnavailableError: 503,
};

/** @returns undefined for an error that no one foresaw */
export function statusCodeOf(error: Error): number | undefined {
  return Object.hasOwn(STATUS_CODES, error.name)
    ? STATUS_CODES[error.name]
    : undefined;
}
