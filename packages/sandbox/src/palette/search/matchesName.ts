import { PaletteTypes } from '../../openapi/types';

/** The filter of the lists that don't use the search grammar. @internal */
export function matchesName(
  filter: PaletteTypes['schemas']['StringFilter'] | undefined,
  name: string,
): boolean {
  if (!filter) {
    return true;
  }
  const fold = (text: string) =>
    filter.ignoreCase === false ? text : text.toLowerCase();
  const value = fold(name);
  const holds = (
    wanted: string | undefined,
    test: (text: string) => boolean,
  ): boolean => wanted === undefined || test(fold(wanted));
  return (
    holds(filter.eq, text => value === text) &&
    holds(filter.ne, text => value !== text) &&
    holds(filter.contains, text => value.includes(text)) &&
    holds(filter.beginsWith, text => value.startsWith(text))
  );
}
