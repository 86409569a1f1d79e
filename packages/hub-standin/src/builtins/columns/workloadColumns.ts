import type { KubernetesObject } from '../../meta';
import { humanDuration } from '../../print/age';
import type { PrinterColumn } from '../../resources';
import {
  numberAt,
  objectAt,
  objectsAt,
  textAt,
  textsAt,
} from '../strategies/fields';
import { ageColumn, column, nameColumn, wideColumn } from './columns';

const spec = (object: KubernetesObject) => objectAt(object, 'spec');
const status = (object: KubernetesObject) => objectAt(object, 'status');
const containersOf = (object: KubernetesObject) =>
  objectsAt(objectAt(objectAt(spec(object), 'template'), 'spec'), 'containers');

const containersColumn = wideColumn('Containers', object =>
  containersOf(object)
    .map(container => textAt(container, 'name'))
    .join(','),
);

const imagesColumn = wideColumn('Images', object =>
  containersOf(object)
    .map(container => textAt(container, 'image'))
    .join(','),
);

const selectorColumn = wideColumn('Selector', object =>
  describeLabels(textsAt(objectAt(spec(object), 'selector'), 'matchLabels')),
);

export const deploymentColumns: PrinterColumn[] = [
  nameColumn,
  column(
    'Ready',
    object =>
      `${numberAt(status(object), 'readyReplicas')}/${numberAt(
        spec(object),
        'replicas',
      )}`,
  ),
  column('Up-to-date', object => numberAt(status(object), 'updatedReplicas')),
  column('Available', object => numberAt(status(object), 'availableReplicas')),
  ageColumn,
  containersColumn,
  imagesColumn,
  selectorColumn,
];

export const statefulSetColumns: PrinterColumn[] = [
  nameColumn,
  column(
    'Ready',
    object =>
      `${numberAt(status(object), 'readyReplicas')}/${numberAt(
        spec(object),
        'replicas',
      )}`,
  ),
  ageColumn,
  containersColumn,
  imagesColumn,
];

export const jobColumns: PrinterColumn[] = [
  nameColumn,
  column('Status', jobStatus),
  column(
    'Completions',
    object =>
      `${numberAt(status(object), 'succeeded')}/${
        numberAt(spec(object), 'completions') || 1
      }`,
  ),
  column('Duration', jobDuration),
  ageColumn,
  containersColumn,
  imagesColumn,
  selectorColumn,
];

export const podColumns: PrinterColumn[] = [
  nameColumn,
  column('Ready', object => {
    const ready = objectsAt(status(object), 'containerStatuses').filter(
      container => container.ready === true,
    );
    return `${ready.length}/${objectsAt(spec(object), 'containers').length}`;
  }),
  column('Status', podStatus),
  column('Restarts', object =>
    String(
      objectsAt(status(object), 'containerStatuses').reduce(
        (sum, container) => sum + numberAt(container, 'restartCount'),
        0,
      ),
    ),
  ),
  ageColumn,
  wideColumn('IP', object => textAt(status(object), 'podIP') || '<none>'),
  wideColumn('Node', object => textAt(spec(object), 'nodeName') || '<none>'),
  wideColumn('Nominated Node', () => '<none>'),
  wideColumn('Readiness Gates', () => '<none>'),
];

export const serviceColumns: PrinterColumn[] = [
  nameColumn,
  column('Type', object => textAt(spec(object), 'type')),
  column('Cluster-IP', object => textAt(spec(object), 'clusterIP') || '<none>'),
  column('External-IP', externalAddress),
  column('Port(s)', object =>
    objectsAt(spec(object), 'ports').map(describePort).join(','),
  ),
  ageColumn,
  wideColumn('Selector', object =>
    describeLabels(textsAt(spec(object), 'selector')),
  ),
];

function podStatus(object: KubernetesObject): string {
  if (object.metadata.deletionTimestamp) {
    return 'Terminating';
  }
  const waiting = objectsAt(status(object), 'containerStatuses')
    .map(container => objectAt(objectAt(container, 'state'), 'waiting'))
    .map(state => textAt(state, 'reason'))
    .find(reason => reason !== '');
  return waiting ?? textAt(status(object), 'phase');
}

function jobStatus(object: KubernetesObject): string {
  const found = objectsAt(status(object), 'conditions').find(
    condition =>
      condition.status === 'True' &&
      ['Complete', 'Failed', 'Suspended'].includes(textAt(condition, 'type')),
  );
  return found ? textAt(found, 'type') : 'Running';
}

function jobDuration(object: KubernetesObject, now: number): string {
  const start = textAt(status(object), 'startTime');
  const end = textAt(status(object), 'completionTime');
  return start
    ? humanDuration((end ? Date.parse(end) : now) - Date.parse(start))
    : '';
}

function externalAddress(object: KubernetesObject): string {
  switch (spec(object).type) {
    case 'LoadBalancer':
      return '<pending>';
    case 'ExternalName':
      return textAt(spec(object), 'externalName');
    default:
      return '<none>';
  }
}

function describePort(port: ReturnType<typeof objectAt>): string {
  const node = port.nodePort ? `:${port.nodePort}` : '';
  return `${port.port}${node}/${textAt(port, 'protocol')}`;
}

function describeLabels(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return pairs.length > 0 ? pairs.join(',') : '<none>';
}
