import { demoDeployments } from '../deployments/demoDeployments';
import { demoPools } from '../pools/demoPools';
import { timeBefore } from './conditions';
import { HubContext, HubObject } from './HubObject';

interface Happening {
  readonly kind: 'ComputePool' | 'AIWorkload';
  readonly namespace: string;
  readonly name: string;
  readonly phase: string;
  readonly message: string;
  readonly ageDays: number;
}

/** What was noted about pools and deployments. @internal */
export function eventObjects(context: HubContext): HubObject[] {
  const happenings: Happening[] = [
    ...demoPools.map(pool => ({
      kind: 'ComputePool' as const,
      namespace: pool.project,
      ...pool,
      message: pool.message ?? 'The cluster is ready',
    })),
    ...demoDeployments.map(deployment => ({
      kind: 'AIWorkload' as const,
      namespace: deployment.project,
      ...deployment,
      message: deployment.message ?? 'Everything is ready',
    })),
  ];
  return happenings.map(happening => eventObject(happening, context));
}

function eventObject(
  { kind, namespace, name, phase, message, ageDays }: Happening,
  { now }: HubContext,
): HubObject {
  const at = timeBefore(now, Math.min(ageDays, 0.02));
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}.${phase.toLowerCase()}`, namespace },
    involvedObject: {
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind,
      namespace,
      name,
    },
    reason: phase,
    message,
    type: ['Failed', 'Degraded'].includes(phase) ? 'Warning' : 'Normal',
    firstTimestamp: at,
    lastTimestamp: at,
    count: 1,
    source: { component: 'hue' },
    reportingComponent: '',
    reportingInstance: '',
  };
}
