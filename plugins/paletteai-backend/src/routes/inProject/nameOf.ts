const MAX_LENGTH = 253;

/** A name in the body of a request that was not checked yet, for the audit log. */
export function nameOf(body: unknown, field: string): string | null {
  const value =
    typeof body === 'object' && body !== null && Object.hasOwn(body, field)
      ? Reflect.get(body, field)
      : undefined;
  return typeof value === 'string' ? value.slice(0, MAX_LENGTH) : null;
}
