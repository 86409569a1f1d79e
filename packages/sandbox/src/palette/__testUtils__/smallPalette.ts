import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { serve } from '../../testing/serve';
import { Palette, PaletteOptions } from '../Palette';
import { EdgeHostRecord, PaletteState } from '../model/records';

export const adminKey = 'admin-key-of-the-test';
export const projectKey = 'project-key-of-the-test';
export const projectUid = 'a'.repeat(24);
export const otherProjectUid = 'b'.repeat(24);
export const profileUid = 'c'.repeat(24);

/** A tenant with two projects; the first has `hosts` machines. */
export function smallState(hosts = 4): PaletteState {
  return {
    apiKeys: [
      {
        key: adminKey,
        userUid: 'user-admin',
        tenantUid: 'tenant',
        orgName: 'meridian',
        projectUids: 'all',
        active: true,
      },
      {
        key: projectKey,
        userUid: 'user-project',
        tenantUid: 'tenant',
        orgName: 'meridian',
        projectUids: [projectUid],
        active: true,
      },
    ],
    projects: [
      {
        uid: projectUid,
        name: 'imaging',
        tenantUid: 'tenant',
        labels: {},
        createdAt: 0,
      },
      {
        uid: otherProjectUid,
        name: 'language',
        tenantUid: 'tenant',
        labels: {},
        createdAt: 0,
      },
    ],
    edgeHosts: Array.from({ length: hosts }, (_, index) => smallHost(index)),
    profiles: [
      {
        name: 'edge-infra',
        tenantUid: 'tenant',
        type: 'infra',
        cloudType: 'edge-native',
        createdAt: 0,
        versions: [
          {
            uid: profileUid,
            version: '1.0.0',
            packs: [{ name: 'kubernetes', layer: 'k8s', tag: '1.32.4' }],
            variables: [
              { name: 'podCidr', required: true, regex: '^[0-9./]+$' },
            ],
          },
        ],
      },
    ],
    clusters: [],
    events: [],
    serial: 0,
  };
}

export function smallHost(index: number): EdgeHostRecord {
  return {
    uid: `edge-${index}`,
    name: `edge-${index}`,
    projectUid,
    labels: { 'palette.ai': 'true', rack: `r${index % 2}` },
    device: { archType: 'amd64', cpu: { cores: 8 }, gpus: null },
    address: `10.0.0.${index}`,
    agentVersion: '4.8.6',
    paired: true,
    health: { state: 'healthy', message: '' },
    createdAt: 0,
  };
}

/** A request to create a cluster on the given machines. */
export function clusterInput(name: string, hostUids: string[]) {
  return {
    metadata: { name, labels: { team: 'imaging' } },
    spec: {
      profiles: [
        {
          uid: profileUid,
          variables: [{ name: 'podCidr', value: '10.1.0.0/16' }],
        },
      ],
      cloudConfig: {
        controlPlaneEndpoint: { host: '10.0.0.200', type: 'VIP' },
      },
      machinepoolconfig: [
        {
          cloudConfig: { edgeHosts: hostUids.map(hostUid => ({ hostUid })) },
          poolConfig: {
            name: 'control-plane',
            size: hostUids.length,
            labels: ['control-plane'],
            isControlPlane: true,
          },
        },
      ],
    },
  };
}

interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly apiKey?: string | null;
  readonly project?: string | null;
  readonly headers?: Record<string, string>;
}

/** The small Palette behind a server, and a client that says whatever a test wants. */
export async function startSmallPalette(options: Partial<PaletteOptions> = {}) {
  const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
  const palette = Palette.create({
    clock,
    state: smallState(),
    kubeconfigFor: uid => `kubeconfig of ${uid}`,
    speed: { pendingMs: 1_000, provisioningMs: 10_000, deletingMs: 5_000 },
    ...options,
  });
  const server = await serve(palette.handle);

  async function call(path: string, request: CallOptions = {}) {
    const { body, apiKey = adminKey, project = projectUid } = request;
    const response = await fetch(`${server.url}${path}`, {
      method: request.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(apiKey === null ? {} : { ApiKey: apiKey }),
        ...(project === null ? {} : { ProjectUid: project }),
        ...request.headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  }

  return {
    palette,
    clock,
    call,
    async json(path: string, request?: CallOptions) {
      const { status, text } = await call(path, request);
      return { status, body: JSON.parse(text) };
    },
    url: server.url,
    close: server.close,
  };
}
