import { JsonObject } from '@backstage/types';
import { DemoProject } from '../organisation/DemoTenant';
import {
  DemoHost,
  demoEdgeHosts,
  demoHosts,
  hostUid,
} from '../palette/demoEdgeHosts';
import { clusterUidOf } from '../palette/demoClusters';
import { Hardware, hardware } from '../palette/hardware';
import { clusterNameOf, demoPools } from '../pools/demoPools';
import { ready, timeBefore } from './conditions';
import { HubContext, HubObject, paletteAiObject } from './HubObject';

type MachineState = 'available' | 'in-use' | 'unhealthy';

interface Machine {
  readonly host: DemoHost;
  readonly state: MachineState;
  readonly message?: string;
  readonly cluster?: { name: string; uid: string };
}

/** The machines that a project can use, as the Compute controller would report them. @internal */
export function computeObject(
  project: DemoProject,
  context: HubContext,
): HubObject {
  const machines = demoHosts
    .filter(({ paletteProject }) => paletteProject === project.paletteProject)
    .map(host => machineOf(host, context.now));
  const isWorker = ({ host }: Machine) => 'gpu' in hardware[host.hardware];
  const count = (state: MachineState) =>
    machines.filter(machine => machine.state === state).length;
  return paletteAiObject(
    'v1alpha1',
    'Compute',
    { name: `${project.name}-compute`, namespace: project.name },
    {
      spec: { hostSelector: { matchLabels: { 'palette.ai': 'true' } } },
      status: {
        observedGeneration: 1,
        controlPlaneCompute: groups(
          machines.filter(machine => !isWorker(machine)),
        ),
        workerCompute: groups(machines.filter(isWorker)),
        edgeHostDetails: Object.fromEntries(
          machines.map(({ host }) => [
            hostUid(host.name),
            {
              name: host.name,
              hostType: 'appliance',
              ipAddress: host.address,
              networkInterfaces: [{ name: 'eno1', ipAddress: host.address }],
            },
          ]),
        ),
        hosts: {
          total: machines.length,
          available: count('available'),
          inUse: count('in-use'),
          unhealthy: count('unhealthy'),
        },
        lastSyncTime: timeBefore(context.now, 0),
        conditions: [ready(timeBefore(context.now, 30), 'Inventory is fresh')],
      },
    },
  );
}

function machineOf(host: DemoHost, now: number): Machine {
  const record = demoEdgeHosts(now).find(({ name }) => name === host.name);
  const pool = demoPools.find(({ controlPlane, workers }) =>
    [...controlPlane, ...workers].includes(host.name),
  );
  const uid = pool && clusterUidOf(pool);
  const cluster = pool && uid ? { name: clusterNameOf(pool), uid } : undefined;
  if (record?.health.state === 'unhealthy') {
    return {
      host,
      state: 'unhealthy',
      message: record.health.message,
      cluster,
    };
  }
  return { host, state: cluster ? 'in-use' : 'available', cluster };
}

/** Machines of the same hardware together. */
function groups(machines: readonly Machine[]): JsonObject[] {
  const kinds = [...new Set(machines.map(({ host }) => host.hardware))];
  return kinds.map(kind => {
    const { architecture, cores, memoryGiB, gpu }: Hardware = hardware[kind];
    const members = machines.filter(({ host }) => host.hardware === kind);
    return {
      architecture: architecture.toUpperCase(),
      cpuCount: cores,
      memoryMiB: memoryGiB * 1024,
      ...(gpu
        ? {
            gpu: {
              family: gpu.family,
              gpuCount: gpu.count,
              gpuMemory: gpu.memoryMiB * gpu.count,
            },
          }
        : {}),
      resourceGroups: {
        'palette.ai': 'true',
        ...(gpu ? { 'gpu-enabled': 'true' } : {}),
      },
      instances: members.length,
      machines: Object.fromEntries(
        members.map(({ host, state, message, cluster }) => [
          hostUid(host.name),
          {
            state,
            name: host.name,
            ...(message ? { message } : {}),
            ...(cluster ? { cluster } : {}),
          },
        ]),
      ),
    };
  });
}
