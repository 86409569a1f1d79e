import type { ObjectReader } from '../../parsing/ObjectReader';
import {
  ProfileBundleReference,
  readProfileBundleReference,
  profileBundleReferenceFieldUses,
} from './references';
import { FieldUse, below, readWrite } from './FieldUse';

/**
 * Where models come from.
 *
 * @public
 */
export const MODEL_SOURCES = ['HuggingFace', 'NGC'] as const;

/**
 * One of {@link MODEL_SOURCES}.
 *
 * @public
 */
export type ModelSource = (typeof MODEL_SOURCES)[number];

/**
 * Properties of a model that a filter may look at.
 *
 * @public
 */
export const MODEL_FILTER_KEYS = [
  'id',
  'author',
  'task',
  'library',
  'license',
  'tag',
] as const;

/**
 * How a filter compares.
 *
 * @public
 */
export const MODEL_FILTER_OPERATORS = [
  'In',
  'NotIn',
  'Contains',
  'StartsWith',
] as const;

/**
 * A condition that a model must meet.
 *
 * @public
 */
export type ModelFilter = {
  key: (typeof MODEL_FILTER_KEYS)[number];
  operator: (typeof MODEL_FILTER_OPERATORS)[number];
  values: string[];
};

/**
 * Says which Profile Bundle serves the models of a source that meet all filters.
 *
 * @public
 */
export type ModelMapping = {
  name: string;
  source: ModelSource;
  filters: ModelFilter[];
  /** Mappings with a higher number are tried first. */
  priority: number;
  profileBundleRef: ProfileBundleReference;
};

/**
 * Models of one source that may and cannot be deployed; an entry may end in `*`. The second list wins.
 *
 * @public
 */
export type ModelList = { allow: string[]; disallow: string[] };

/**
 * Which models may be deployed, and with which Profile Bundle.
 *
 * @public
 */
export type ModelSettings = {
  mappings: ModelMapping[];
  huggingFace: ModelList;
  ngc: ModelList;
};

/** @internal */
export function readModelSettings(spec: ObjectReader): ModelSettings {
  const settings = spec.child('modelSettings');
  const repositories = settings.child('repositories');
  return {
    mappings: settings.objectList('mappings').flatMap(readMapping),
    huggingFace: readList(repositories.child('huggingFace')),
    ngc: readList(repositories.child('ngc')),
  };
}

function readMapping(mapping: ObjectReader): ModelMapping[] {
  const name = mapping.requiredText('name');
  const source = mapping.choice('source', MODEL_SOURCES);
  const profileBundleRef = mapping.optional(
    'profileBundleRef',
    readProfileBundleReference,
  );
  const filters = mapping.objectList('filters').flatMap(readFilter);
  const priority = mapping.integer('priority') ?? 0;
  return name && source && profileBundleRef
    ? [{ name, source, filters, priority, profileBundleRef }]
    : [];
}

function readFilter(filter: ObjectReader): ModelFilter[] {
  const key = filter.choice('key', MODEL_FILTER_KEYS);
  const operator = filter.choice('operator', MODEL_FILTER_OPERATORS);
  const values = filter.textList('values');
  return key && operator ? [{ key, operator, values }] : [];
}

function readList(list: ObjectReader): ModelList {
  return { allow: list.textList('allow'), disallow: list.textList('disallow') };
}

/** @internal */
export function modelSettingsFieldUses(): FieldUse[] {
  return [
    ...below('mappings[]', [
      ...readWrite('name', 'source', 'priority'),
      ...below('filters[]', readWrite('key', 'operator', 'values[]')),
      ...below('profileBundleRef', profileBundleReferenceFieldUses()),
    ]),
    ...['huggingFace', 'ngc'].flatMap(source =>
      below(`repositories.${source}`, readWrite('allow[]', 'disallow[]')),
    ),
  ];
}
