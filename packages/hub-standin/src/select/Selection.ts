import type { StoredObject } from '../store';
import {
  matchesFields,
  parseFieldSelector,
  type FieldRequirement,
} from './FieldSelector';
import {
  matchesLabels,
  parseLabelSelector,
  type LabelRequirement,
} from './LabelSelector';

/** Which objects of a collection a request is about. */
export interface Selection {
  readonly namespace: string;
  readonly labels: readonly LabelRequirement[];
  readonly fields: readonly FieldRequirement[];
}

/** Reads the selectors of a query; whether a type has the fields is another question. */
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

/** The same with one more condition: the object's name. */
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
