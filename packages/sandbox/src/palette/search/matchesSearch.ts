import { PaletteTypes } from '../../openapi/types';
import { PaletteFailure } from '../model/PaletteFailure';

type Schemas = PaletteTypes['schemas'];

/**
 * What a record has under the name of a property: several values for one that holds a list.
 * @internal
 */
export type SearchProperties = Readonly<
  Record<string, readonly string[] | boolean>
>;

/**
 * Whether a record is selected. An empty filter selects all.
 * @internal
 */
export function matchesSearch(
  search: Schemas['Search'],
  properties: SearchProperties,
): boolean {
  const groups = search.filter?.filterGroups ?? [];
  return combine(search.filter?.conjunction, groups, group =>
    combine(group.conjunction, group.filters ?? [], filter =>
      matchesFilter(filter, properties),
    ),
  );
}

/** Refuses a sort by a field that the newest Palette no longer knows. @internal */
export function checkSort(
  search: Schemas['Search'],
  fields: readonly string[],
): void {
  (search.sort ?? []).forEach(({ field }, index) => {
    if (!fields.includes(field)) {
      throw PaletteFailure.router(
        422,
        606,
        `sort.${index}.field in body should be one of [${fields.join(' ')}]`,
      );
    }
  });
}

function matchesFilter(
  filter: Schemas['SearchFilter'],
  properties: SearchProperties,
): boolean {
  const value = properties[filter.property];
  if (value === undefined) {
    throw PaletteFailure.router(
      422,
      606,
      `filter property '${filter.property}' is not one of [${Object.keys(
        properties,
      ).join(' ')}]`,
    );
  }
  const { bool, string, keyValue } = filter.condition;
  if (typeof value === 'boolean') {
    return value === (bool?.value ?? true);
  }
  if (string) {
    return matchesStrings(string, value);
  }
  if (keyValue) {
    const prefix = `${keyValue.key}:`;
    const ofKey = value
      .filter(text => text.startsWith(prefix))
      .map(text => text.slice(prefix.length));
    return matchesStrings(keyValue, ofKey);
  }
  throw PaletteFailure.badRequest(
    `filter on '${filter.property}' has no condition of its type`,
  );
}

function matchesStrings(
  condition: Schemas['StringCondition'],
  values: readonly string[],
): boolean {
  const fold = (text: string) =>
    condition.ignoreCase ? text.toLowerCase() : text;
  const found = combine(
    condition.match.conjunction,
    condition.match.values,
    wanted =>
      values.some(value =>
        compare(condition.operator, fold(value), fold(wanted)),
      ),
  );
  return condition.negation ? !found : found;
}

function compare(
  operator: Schemas['StringCondition']['operator'],
  value: string,
  wanted: string,
): boolean {
  switch (operator) {
    case 'contains':
      return value.includes(wanted);
    case 'beginsWith':
      return value.startsWith(wanted);
    default:
      return value === wanted;
  }
}

function combine<TItem>(
  conjunction: 'and' | 'or' | undefined,
  items: readonly TItem[],
  test: (item: TItem) => boolean,
): boolean {
  if (items.length === 0) {
    return true;
  }
  return conjunction === 'or' ? items.some(test) : items.every(test);
}
