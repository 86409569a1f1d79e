/** Returns the code of a system, TLS or HTTP client error, looking through its causes. */
export function systemErrorCode(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < 5; depth += 1) {
    if (typeof current !== 'object' || current === null) {
      return undefined;
    }
    if ('code' in current && typeof current.code === 'string') {
      return current.code;
    }
    if (current instanceof AggregateError) {
      [current] = current.errors;
    } else {
      current = 'cause' in current ? current.cause : undefined;
    }
  }
  return undefined;
}
