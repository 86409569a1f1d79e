import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { DemoPortal } from './DemoPortal';

/** Someone, and what they must not come across. */
export interface Reader {
  readonly ref: string;
  readonly hidden: readonly string[];
}

/** Of relations that no entity has as it should be. */
const FURTHER_KEYS = ['hasPart', 'ownerOf', 'hasMember', 'memberOf'].map(
  type => `relations.${type}`,
);
const FACETS_AT_ONCE = 50;
/** Facets find what filters know; of these, each of so many names is tried. */
const SAMPLED = 8;
const TERMS = ['radiology', 'genomics', 'admins', 'halden', 'editor', ''];

/**
 * Reads as a person all that the catalog and search answer, and tells what of it they must not know, as
 * `place: name`.
 */
export async function findHiddenNames(
  portal: DemoPortal,
  { ref, hidden }: Reader,
): Promise<string[]> {
  const found = new Set<string>();
  const look = async (place: string, path: string, body?: object) => {
    const text = await answerOf(portal, ref, path, body);
    const lower = text.toLowerCase();
    hidden
      .filter(name => lower.includes(name.toLowerCase()))
      .forEach(name => found.add(`${place}: ${name}`));
  };
  const entities = await allEntities(portal);

  await look('entities', 'catalog/entities');
  await look('by-query', 'catalog/entities/by-query?limit=1000');
  await look('predicate', 'catalog/entities/by-query', {
    limit: 1000,
    query: { 'metadata.name': { $exists: true } },
  });
  await look('locations', 'catalog/locations');
  await look('locations by query', 'catalog/locations/by-query', {});
  for (const keys of chunks(keysOf(entities), FACETS_AT_ONCE)) {
    const query = new URLSearchParams(keys.map(key => ['facet', key]));
    await look('facets', `catalog/entity-facets?${query}`);
    await look('facets by predicate', 'catalog/entity-facets', {
      facets: keys,
      query: { kind: { $exists: true } },
    });
  }
  for (const term of TERMS) {
    await look('search', `search/query?${new URLSearchParams({ term })}`);
  }
  for (const name of hidden.filter((_, index) => index % SAMPLED === 0)) {
    for (const place of await placesThatKnow(portal, ref, name)) {
      found.add(`${place}: ${name}`);
    }
  }

  const answers = await batchOf(portal, ref, [...entities.keys()]);
  for (const [index, [entityRef, { metadata }]] of [...entities].entries()) {
    if (hidden.some(name => entityRef.includes(name.toLowerCase()))) {
      if (answers[index]) {
        found.add(`by refs: ${entityRef}`);
      }
      for (const place of await placesThatShow(
        portal,
        ref,
        entityRef,
        metadata.uid ?? '',
      )) {
        found.add(`${place}: ${entityRef}`);
      }
    }
  }
  return [...found].sort();
}

/** What was answered. An error would hold no name, and say nothing about what an answer holds. */
async function answerOf(
  portal: DemoPortal,
  ref: string,
  path: string,
  body?: object,
): Promise<string> {
  const { status, text } = await portal.ask(path, ref, body);
  if (status !== 200) {
    throw new Error(`${path} answered ${status}: ${text}`);
  }
  return text;
}

/** All that there is, whoever may see it. */
export async function allEntities(
  portal: DemoPortal,
): Promise<Map<string, Entity>> {
  const { text } = await portal.ask('catalog/entities');
  const entities: Entity[] = JSON.parse(text);
  return new Map(entities.map(entity => [stringifyEntityRef(entity), entity]));
}

/** Where the number of answers gives away that there is something of a name. */
async function placesThatKnow(
  portal: DemoPortal,
  ref: string,
  name: string,
): Promise<string[]> {
  const query = new URLSearchParams({
    limit: '0',
    fullTextFilterTerm: name,
    fullTextFilterFields: [
      'metadata.name',
      'metadata.title',
      'metadata.description',
      'spec.profile.email',
      ...FURTHER_KEYS,
    ].join(),
  });
  const [counted, searched] = await Promise.all([
    answerOf(portal, ref, `catalog/entities/by-query?${query}`),
    answerOf(
      portal,
      ref,
      `search/query?${new URLSearchParams({ term: name })}`,
    ),
  ]);
  const results: { document: object }[] = JSON.parse(searched).results;
  return [
    ...(JSON.parse(counted).totalItems > 0 ? ['full text'] : []),
    ...(JSON.stringify(results.map(({ document }) => document))
      .toLowerCase()
      .includes(name.toLowerCase())
      ? ['search by name']
      : []),
  ];
}

/** Where one entity can be asked for. The answer repeats its name, so only the status tells. */
async function placesThatShow(
  portal: DemoPortal,
  ref: string,
  entityRef: string,
  uid: string,
): Promise<string[]> {
  const path = entityRef.replace(':', '/');
  const places: [string, string, object?][] = [
    ['by name', `catalog/entities/by-name/${path}`],
    ['ancestry', `catalog/entities/by-name/${path}/ancestry`],
    ['by uid', `catalog/entities/by-uid/${uid}`],
    ['location', `catalog/locations/by-entity/${path}`],
    ['refresh', 'catalog/refresh', { entityRef }],
  ];
  const answers = await Promise.all(
    places.map(([, target, body]) => portal.ask(target, ref, body)),
  );
  return places.flatMap(([place], index) =>
    answers[index].status < 400 ? [place] : [],
  );
}

async function batchOf(
  portal: DemoPortal,
  ref: string,
  entityRefs: string[],
): Promise<(Entity | null)[]> {
  const text = await answerOf(portal, ref, 'catalog/entities/by-refs', {
    entityRefs,
  });
  return JSON.parse(text).items;
}

/** What entities can be filtered by. */
function keysOf(entities: ReadonlyMap<string, Entity>): string[] {
  const keys = new Set(FURTHER_KEYS);
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      value.forEach(one => walk(one, path));
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([key, one]) =>
        walk(one, path ? `${path}.${key}` : key),
      );
    } else {
      keys.add(path);
    }
  };
  for (const { relations = [], ...entity } of entities.values()) {
    walk(entity, '');
    relations.forEach(({ type }) => keys.add(`relations.${type}`));
  }
  return [...keys];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
