import { createHash } from 'node:crypto';
import { EdgeHostRecord, identifier } from '../../palette';
import { deviceOf, HardwareName } from './hardware';

/** A machine as the demo names it: site, kind and number. @internal */
export interface DemoHost {
  readonly name: string;
  readonly hardware: HardwareName;
  readonly paletteProject: string;
  readonly address: string;
}

interface Rack {
  readonly paletteProject: string;
  readonly site: string;
  readonly network: string;
  readonly machines: Readonly<Partial<Record<HardwareName, number>>>;
}

/** Forty machines. */
const racks: readonly Rack[] = [
  {
    paletteProject: 'research-computing',
    site: 'osl',
    network: '10.20.1',
    machines: { h100: 2, a100: 4, l40s: 2, cpu: 6 },
  },
  {
    paletteProject: 'clinical-enclave',
    site: 'brg',
    network: '10.20.7',
    machines: { h100: 1, a100: 1, cpu: 4 },
  },
  {
    paletteProject: 'autonomy-lab',
    site: 'muc',
    network: '10.40.1',
    machines: { h100: 2, a100: 2, l40s: 2, cpu: 6 },
  },
  {
    paletteProject: 'plant-floor',
    site: 'lej',
    network: '10.40.9',
    machines: { l40s: 3, cpu: 4, arm: 1 },
  },
];

/** Hosts that are in trouble from the start, or now and then. */
const troubles: Readonly<Record<string, Partial<EdgeHostRecord>>> = {
  'osl-a100-04': {
    health: {
      state: 'unhealthy',
      message: 'no heartbeat from the agent for 14 minutes',
    },
  },
  'muc-cpu-06': {
    health: { state: 'unhealthy', message: 'disk pressure on /var/lib' },
  },
  'lej-cpu-04': { paired: false },
  'muc-l40s-02': {
    outage: {
      everyMs: 900_000,
      lastsMs: 120_000,
      message: 'GPU fell off the bus',
    },
  },
};

/** Hosts whose agents are from before GPUs were counted. */
const olderHosts = ['osl-l40s-02', 'muc-a100-02'];

/** @internal */
export const demoHosts: readonly DemoHost[] = racks.flatMap(rack =>
  Object.entries(rack.machines)
    .flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => ({
        hardware: kind as HardwareName,
        name: `${rack.site}-${kind}-${String(index + 1).padStart(2, '0')}`,
      })),
    )
    .map((host, index) => ({
      ...host,
      paletteProject: rack.paletteProject,
      address: `${rack.network}.${index + 11}`,
    })),
);

/** The uid of a host, in the form that Palette gives to appliances. @internal */
export function hostUid(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex');
  return `edge-${digest.slice(0, 32)}`;
}

/** @internal */
export function paletteProjectUid(name: string): string {
  return identifier('palette-project', name);
}

/** @internal */
export function demoEdgeHosts(now: number): EdgeHostRecord[] {
  return demoHosts.map(host => {
    const older = olderHosts.includes(host.name);
    return {
      uid: hostUid(host.name),
      name: host.name,
      projectUid: paletteProjectUid(host.paletteProject),
      labels: labelsOf(host),
      device: deviceOf(host.hardware, host.address, older),
      address: host.address,
      agentVersion: older ? '4.5.21' : '4.8.6',
      paired: true,
      health: { state: 'healthy', message: '' },
      createdAt: now,
      ...troubles[host.name],
    };
  });
}

function labelsOf(host: DemoHost): Record<string, string> {
  const hasGpu = !['cpu', 'arm'].includes(host.hardware);
  return {
    'palette.ai': 'true',
    site: host.name.split('-')[0],
    ...(hasGpu ? { 'gpu-enabled': 'true' } : {}),
    // A tag without a value.
    ...(host.hardware === 'arm' ? { fanless: 'spectro__tag' } : {}),
  };
}
