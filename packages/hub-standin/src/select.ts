import type { JsonValue } from '@backstage/types';
import { badRequest } from './errors';
import { isJsonObject } from './json';
import { validateLabelValue, validateQualifiedName } from './meta';
import type { ResourceType } from './resources';
import { readObject, type StoredObject } from './store';

/** The objects of a collection that a request selects. */
export interface Selection {
  readonly namespace: string;
  readonly labels: readonly LabelRequirement[];
  readonly fields: readonly FieldRequirement[];
}

/** Reads the selectors of a query, without checking whether the type has the fields. */
export function readSelection(
  query: URLSearchParams,
  namespace: string,
): Selection {
  return {
    namespace,
    labels: parseLabelSelector(query.get('labelSelector') ?? ''),
    fields: parseFieldSelector(query.get('fieldSelector') ?? ''),
  };
}

/** The same, limited to one name. */
export function selectName(selection: Selection, name: string): Selection {
  return {
    ...selection,
    fields: [
      ...selection.fields,
      { field: 'metadata.name', equals: true, value: name },
    ],
  };
}

export function isSelected(
  selection: Selection,
  stored: StoredObject,
): boolean {
  return (
    (selection.namespace === '' || stored.namespace === selection.namespace) &&
    matchesLabels(selection.labels, stored.labels) &&
    matchesFields(selection.fields, stored)
  );
}

export function selectsAll({ labels, fields }: Selection): boolean {
  return labels.length === 0 && fields.length === 0;
}

export type LabelRequirement = {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  values: string[];
};

type Labels = Readonly<Record<string, string>>;

/** Reads a label selector such as `a=b,c in (d,e),!f`. */
export function parseLabelSelector(text: string): LabelRequirement[] {
  const requirements: LabelRequirement[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [requirement, remaining] = parseOne(rest);
    validateRequirement(requirement);
    requirements.push(requirement);
    rest = remaining;
  }
  return requirements;
}

export function matchesLabels(
  requirements: readonly LabelRequirement[],
  labels: Labels,
): boolean {
  return requirements.every(requirement => matchesOne(requirement, labels));
}

function matchesOne(requirement: LabelRequirement, labels: Labels): boolean {
  const { key, operator, values } = requirement;
  const present = Object.hasOwn(labels, key);
  const value = labels[key];
  switch (operator) {
    case 'In':
      return present && values.includes(value);
    case 'NotIn':
      return !present || !values.includes(value);
    case 'Exists':
      return present;
    default:
      return !present;
  }
}

const requirement =
  /^\s*(?:(?<absent>!)\s*)?(?<key>[^\s,=!()<>]+)\s*(?:(?<set>in|notin)\s*\((?<list>[^()]*)\)|(?<sign>==|=|!=)\s*(?<value>[^\s,=!()<>]*))?\s*(?:,(?=\s*[^\s,])|$)/;

function parseOne(rest: string): [LabelRequirement, string] {
  const match = requirement.exec(rest);
  const {
    absent,
    key = '',
    set,
    list = '',
    sign,
    value = '',
  } = match?.groups ?? {};
  if (!match || (absent && (set || sign))) {
    throw badRequest(
      `unable to parse requirement: found ${JSON.stringify(rest)}`,
    );
  }
  const remaining = rest.slice(match[0].length).trim();
  if (set) {
    const values = list.split(',').map(text => text.trim());
    const operator = set === 'in' ? 'In' : 'NotIn';
    return [{ key, operator, values }, remaining];
  }
  if (sign) {
    const operator = sign === '!=' ? 'NotIn' : 'In';
    return [{ key, operator, values: [value] }, remaining];
  }
  const operator = absent ? 'DoesNotExist' : 'Exists';
  return [{ key, operator, values: [] }, remaining];
}

function validateRequirement({ key, values }: LabelRequirement): void {
  const [problem] = [
    ...validateQualifiedName(key),
    ...values.flatMap(validateLabelValue),
  ];
  if (problem) {
    throw badRequest(`unable to parse requirement: ${key}: ${problem}`);
  }
}

export type FieldRequirement = {
  field: string;
  equals: boolean;
  value: string;
};

/** Reads a field selector such as `metadata.name=a,status.phase!=Running`. */
export function parseFieldSelector(text: string): FieldRequirement[] {
  return text
    .split(',')
    .filter(term => term.trim() !== '')
    .map(term => {
      const match = /^([^=!]*?)\s*(==|!=|=)([^=]*)$/.exec(term);
      if (!match) {
        throw badRequest(
          `invalid selector: '${text}'; can't understand '${term}'`,
        );
      }
      const [, field, operator, value] = match;
      return { field: field.trim(), equals: operator !== '!=', value };
    });
}

/** Fails for a field that the type cannot be selected by. */
export function checkSelectable(
  requirements: readonly FieldRequirement[],
  type: ResourceType,
): void {
  for (const { field } of requirements) {
    if (!isSelectable(field, type)) {
      throw badRequest(`field label not supported: ${field}`);
    }
  }
}

export function matchesFields(
  requirements: readonly FieldRequirement[],
  stored: StoredObject,
): boolean {
  return requirements.every(
    ({ field, equals, value }) =>
      (readField(stored, field) === value) === equals,
  );
}

/** Parses the object only for fields other than name and namespace. */
function readField(stored: StoredObject, field: string): string {
  if (field === 'metadata.name') {
    return stored.name;
  }
  if (field === 'metadata.namespace') {
    return stored.namespace;
  }
  const found = field
    .split('.')
    .reduce<JsonValue | undefined>(
      (value, key) => (isJsonObject(value) ? value[key] : undefined),
      readObject(stored),
    );
  return String(found ?? '');
}

function isSelectable(field: string, type: ResourceType): boolean {
  return (
    field === 'metadata.name' ||
    (field === 'metadata.namespace' && type.namespaced) ||
    type.selectableFields.includes(field)
  );
}
