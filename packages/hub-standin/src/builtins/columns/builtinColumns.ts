import type { KubernetesObject } from '../../meta';
import type { PrinterColumn } from '../../resources';
import {
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  textsAt,
} from '../strategies/fields';
import { ageColumn, column, nameColumn, since } from './columns';

const statusPhase = (object: KubernetesObject) =>
  textAt(objectAt(object, 'status'), 'phase');

export const namespaceColumns: PrinterColumn[] = [
  nameColumn,
  column('Status', statusPhase),
  ageColumn,
];

export const secretColumns: PrinterColumn[] = [
  nameColumn,
  column('Type', object => textAt(object, 'type')),
  column('Data', object => Object.keys(objectAt(object, 'data')).length),
  ageColumn,
];

export const configMapColumns: PrinterColumn[] = [
  nameColumn,
  column(
    'Data',
    object =>
      Object.keys(objectAt(object, 'data')).length +
      Object.keys(objectAt(object, 'binaryData')).length,
  ),
  ageColumn,
];

const createdAt: PrinterColumn = column(
  'Created At',
  object => object.metadata.creationTimestamp ?? '',
);

export const createdAtColumns: PrinterColumn[] = [nameColumn, createdAt];

const roleOf = (object: KubernetesObject) => {
  const roleRef = objectAt(object, 'roleRef');
  return `${textAt(roleRef, 'kind')}/${textAt(roleRef, 'name')}`;
};

const subjectsOf = (kind: string) => (object: KubernetesObject) =>
  objectsAt(object, 'subjects')
    .filter(subject => subject.kind === kind)
    .map(subject =>
      kind === 'ServiceAccount'
        ? `${textAt(subject, 'namespace')}/${textAt(subject, 'name')}`
        : textAt(subject, 'name'),
    )
    .join(', ');

export const bindingColumns: PrinterColumn[] = [
  nameColumn,
  column('Role', roleOf),
  ageColumn,
  column('Users', subjectsOf('User'), { priority: 1 }),
  column('Groups', subjectsOf('Group'), { priority: 1 }),
  column('ServiceAccounts', subjectsOf('ServiceAccount'), { priority: 1 }),
];

export const leaseColumns: PrinterColumn[] = [
  nameColumn,
  column('Holder', object =>
    textAt(objectAt(object, 'spec'), 'holderIdentity'),
  ),
  ageColumn,
];

export const resourceQuotaColumns: PrinterColumn[] = [
  nameColumn,
  column('Request', object =>
    quotaText(object, key => !key.startsWith('limits.')),
  ),
  column('Limit', object =>
    quotaText(object, key => key.startsWith('limits.')),
  ),
  ageColumn,
];

function quotaText(
  object: KubernetesObject,
  includes: (key: string) => boolean,
): string {
  const status = objectAt(object, 'status');
  const used = textsAt(status, 'used');
  return Object.entries(textsAt(status, 'hard'))
    .filter(([key]) => includes(key))
    .map(([key, hard]) => `${key}: ${used[key] ?? '0'}/${hard}`)
    .join(', ');
}

export const eventColumns: PrinterColumn[] = [
  column('Last Seen', (object, now) =>
    since(
      textAt(object, 'lastTimestamp') ||
        textAt(object, 'eventTime') ||
        undefined,
      now,
    ),
  ),
  column('Type', object => textAt(object, 'type')),
  column('Reason', object => textAt(object, 'reason')),
  column('Object', object => {
    const involved = objectAt(object, 'involvedObject');
    return `${textAt(involved, 'kind').toLowerCase()}/${textAt(
      involved,
      'name',
    )}`;
  }),
  column(
    'Subobject',
    object => textAt(objectAt(object, 'involvedObject'), 'fieldPath'),
    { priority: 1 },
  ),
  column('Source', object => textAt(objectAt(object, 'source'), 'component'), {
    priority: 1,
  }),
  column('Message', object => textAt(object, 'message').trim()),
  column(
    'First Seen',
    (object, now) => since(textAt(object, 'firstTimestamp') || undefined, now),
    { priority: 1 },
  ),
  column('Count', object => numberAt(object, 'count') || 1, { priority: 1 }),
  { ...nameColumn, priority: 1 },
];
