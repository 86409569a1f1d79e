/** Ids for an attribute that takes several; `undefined` when there is none. */
export function joinIds(
  ...ids: readonly (string | false | undefined)[]
): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
