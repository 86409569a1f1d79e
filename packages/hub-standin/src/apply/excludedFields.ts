import { FieldSet } from './FieldSet';

const untracked = FieldSet.of([
  ['f:apiVersion'],
  ['f:kind'],
  ['f:metadata'],
  ...[
    'name',
    'namespace',
    'creationTimestamp',
    'selfLink',
    'uid',
    'clusterName',
    'generation',
    'managedFields',
    'resourceVersion',
  ].map(name => ['f:metadata', `f:${name}`]),
]);

/** Without the fields that no manager ever owns. */
export function withoutUntracked(set: FieldSet): FieldSet {
  return set.difference(untracked);
}

/** Without the fields that a request can't change: status by the object, the rest by the status. */
export function withoutIgnored(
  set: FieldSet,
  hasStatus: boolean,
  subresource: string,
): FieldSet {
  if (subresource === 'status') {
    return set.only('f:status');
  }
  return hasStatus ? set.recursiveDifference(FieldSet.of([['f:status']])) : set;
}
