import { Sandbox, startSandbox } from '@paletteai/sandbox';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackendProcess } from './__testUtils__/BackendProcess';
import { onHub } from './__testUtils__/onHub';
import type { TemplateStep } from './__testUtils__/templateOf';

// A backend is started twice, and the scaffolder looks for interrupted tasks every ten seconds.
jest.setTimeout(240_000);

const CANARY = 'canary-4f1d9c7e-do-not-show';
const ADMIN = 'ingrid.solberg';
const NAME = 'survivor';

const STEPS: TemplateStep[] = [
  {
    id: 'project',
    action: 'paletteai:project:create',
    input: {
      hub: 'main',
      tenant: 'meridian-health',
      name: NAME,
      displayName: 'Survivor',
      settings: {
        mode: 'custom',
        name: 'own-settings',
        integrations: {
          palette: {
            name: 'palette',
            apiKey: '${{ secrets.palette }}',
            hostUrl: 'https://palette.example.com',
            tenant: 'meridian-health',
            projectId: '0123456789abcdef01234567',
          },
        },
      },
      roleMapping: {
        admin: ['radiology-admins'],
        editor: ['radiology-editors'],
        viewer: ['radiology-viewers'],
      },
      computeConfig: {
        name: 'defaults',
        controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
      },
    },
  },
  {
    id: 'wait',
    action: 'paletteai:resource:wait',
    input: { hub: 'main', kind: 'project', project: NAME },
  },
];

let sandbox: Sandbox;
let folder: string;
const started: BackendProcess[] = [];

beforeEach(async () => {
  sandbox = await startSandbox({ paletteLimits: false });
  folder = await mkdtemp(join(tmpdir(), 'scaffolder-recovery-'));
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(backend => backend.kill()));
  await sandbox?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(knowsNobody = false): Promise<BackendProcess> {
  const backend = await BackendProcess.start({
    sandbox,
    folder,
    steps: STEPS,
    knowsNobody,
  });
  started.push(backend);
  return backend;
}

describe('a task whose backend is killed with -9 and started again', () => {
  it('continues with a Project that was half created, and doubles nothing', async () => {
    const before = countObjects();
    const slow = sandbox.faults.inject({
      standIn: 'hub',
      path: '/apis/spectrocloud.com',
      method: 'POST',
      fault: { kind: 'slow', milliseconds: 5_000 },
    });
    const killed = await start();
    const id = await killed.begin(ADMIN, { palette: CANARY });
    await until(async () => namespaceIsThere());
    await killed.kill();
    expect(project()).toBeUndefined();
    slow.remove();

    const restarted = await start();
    await until(async () =>
      /Ready is not reported yet/.test(await restarted.events(ADMIN, id)),
    );
    becomeReady();
    await until(
      async () => (await restarted.status(ADMIN, id)) !== 'processing',
    );

    expect(await restarted.status(ADMIN, id)).toBe('completed');
    expect(await restarted.events(ADMIN, id)).not.toContain(CANARY);
    expect(restarted.log).not.toContain(CANARY);
    expect(countObjects()).toEqual({
      ...before,
      Namespace: before.Namespace + 1,
      Project: before.Project + 1,
      Settings: before.Settings + 1,
      ComputeConfig: before.ComputeConfig + 1,
      Secret: before.Secret + 1,
    });
  });

  it('waits on without whoever started it, and does not create again', async () => {
    const killed = await start();
    const id = await killed.begin(ADMIN, { palette: CANARY });
    await until(async () =>
      /Ready is not reported yet/.test(await killed.events(ADMIN, id)),
    );
    await killed.kill();
    const before = sandbox.hub.snapshot();

    const restarted = await start(true);
    await until(async () =>
      /already completed in a previous run/.test(
        await restarted.events(ADMIN, id),
      ),
    );
    expect(sandbox.hub.snapshot()).toEqual(before);
    becomeReady();
    await until(
      async () => (await restarted.status(ADMIN, id)) !== 'processing',
    );
    expect([
      await restarted.status(ADMIN, id),
      await restarted.events(ADMIN, id),
    ]).toEqual(['completed', expect.stringMatching(/Ready is True/)]);
  });
});

function project() {
  return onHub(sandbox, 'Project', NAME, NAME);
}

function namespaceIsThere(): boolean {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', name: NAME };
  return sandbox.hub.objects.get(namespace) !== undefined;
}

function becomeReady(): void {
  const found = project();
  if (found) {
    sandbox.hub.objects.updateStatus({
      ...found,
      status: {
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'Ready',
            message: 'Everything is there',
            lastTransitionTime: '2026-01-02T03:04:05Z',
          },
        ],
      },
    });
  }
}

/** How many objects of each kind there are on the hub. */
function countObjects(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const object of sandbox.hub.snapshot()) {
    const kind = String(object.kind);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
