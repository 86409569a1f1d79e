import { Sandbox, startSandbox } from '@paletteai/sandbox';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackendProcess } from './__testUtils__/BackendProcess';
import { onHub } from './__testUtils__/onHub';

// A backend is started, and one that waits in vain ends after 20 seconds.
jest.setTimeout(240_000);

const CANARY = 'canary-4f1d9c7e-do-not-show';
const ADMIN = 'ingrid.solberg';
const NAME = 'survivor';
const PROJECTS = '/hubs/main/projects';

const PROJECT = {
  tenant: 'meridian-health',
  name: NAME,
  displayName: 'Survivor',
  settings: {
    mode: 'custom',
    name: 'own-settings',
    integrations: {
      palette: {
        name: 'palette',
        apiKey: CANARY,
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
};

let sandbox: Sandbox;
let folder: string;
let backend: BackendProcess | undefined;

beforeEach(async () => {
  sandbox = await startSandbox({ paletteLimits: false });
  folder = await mkdtemp(join(tmpdir(), 'portal-shutdown-'));
});

afterEach(async () => {
  await backend?.kill();
  backend = undefined;
  await sandbox?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<BackendProcess> {
  backend = await BackendProcess.start({
    sandbox,
    folder,
    steps: [],
    mode: 'production',
  });
  return backend;
}

describe('a portal in production that is told to end in the middle of a creation', () => {
  it('finishes the creation and answers it, and takes no other', async () => {
    const running = await start();
    sandbox.faults.inject({
      standIn: 'hub',
      path: '/apis/spectrocloud.com',
      method: 'POST',
      fault: { kind: 'slow', milliseconds: 1_500 },
    });
    const creation = running.post(ADMIN, PROJECTS, PROJECT);
    await until(namespaceIsThere);

    const { exited } = running.terminate();
    let late = await running.post(ADMIN, PROJECTS, { tenant: 'unknown' });
    while (late.status !== 503) {
      // The signal is on its way.
      late = await running.post(ADMIN, PROJECTS, { tenant: 'unknown' });
    }

    expect(late).toMatchObject({
      retryAfter: '30',
      body: { error: { message: expect.stringMatching(/shutting down/) } },
    });
    const { status, body } = await creation;
    expect([status, body.outcomes]).toEqual([
      201,
      body.outcomes.map(() =>
        expect.objectContaining({ outcome: expect.stringMatching(/ed$/) }),
      ),
    ]);
    expect(onHub(sandbox, 'Project', NAME, NAME)).toBeDefined();
    expect(await exited).toBe(0);
  });

  it('ends although a hub never answers, and says what may have happened', async () => {
    const running = await start();
    const writes = {
      standIn: 'hub',
      path: '/apis/spectrocloud.com',
      method: 'POST',
    } as const;
    sandbox.faults.inject({
      ...writes,
      fault: { kind: 'slow', milliseconds: 500 },
    });
    const creation = running.post(ADMIN, PROJECTS, PROJECT);
    await until(namespaceIsThere);
    sandbox.faults.clear();
    sandbox.faults.inject({
      ...writes,
      fault: { kind: 'halfOpen', afterBytes: 0 },
    });
    const begun = Date.now();

    const { exited } = running.terminate();
    const { status, retryAfter, body } = await creation;

    expect([status, retryAfter]).toEqual([503, '30']);
    expect(body.error.message).toBe(
      'The portal shut down before the hub "main" answered. The change may have taken effect: check the result before you try again',
    );
    expect(
      body.error.outcomes.map(({ outcome }: { outcome: string }) => outcome),
    ).toEqual(expect.arrayContaining(['created', 'failed', 'skipped']));
    expect(await exited).toBe(0);
    expect(Date.now() - begun).toBeLessThan(45_000);
    expect(running.log).toMatch(
      /Broke off changes of hubs that did not end within 20 seconds: 1/,
    );
    expect(JSON.stringify(body) + running.log).not.toContain(CANARY);
  });
});

function namespaceIsThere(): boolean {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', name: NAME };
  return sandbox.hub.objects.get(namespace) !== undefined;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
