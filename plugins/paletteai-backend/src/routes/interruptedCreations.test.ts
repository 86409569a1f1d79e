import type { IncomingMessage } from 'node:http';
import { HubControllers } from '@paletteai/sandbox';
import { TestHub } from '@paletteai/sandbox/realHub';
import { HubGateway } from '../__testUtils__/HubGateway';
import { issueCertificate } from '../__testUtils__/issueCertificate';
import { COLLEAGUE, PEOPLE } from '../__testUtils__/people';
import {
  APP_VARIABLES,
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  fullProjectRequest,
} from '../__testUtils__/requests';
import { TestPortal } from '../__testUtils__/TestPortal';

jest.setTimeout(300_000);

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const colleague = { id: COLLEAGUE };
const neighbour = { id: PEOPLE.neighbour };
const editor = { id: PEOPLE.editor };
const GROUP = 'meridian-platform-admins';
const EVERYTHING = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
const API = '/apis/spectrocloud.com/v1alpha1/namespaces';
const TEAM = 'radiology-imaging';

const PROJECT_OBJECTS = [
  'Namespace',
  'Project',
  'Secret own-settings-palette',
  'Secret palette-ca',
  'Secret own-settings-hugging-face',
  'Secret own-settings-ngc',
  'Settings own-settings',
  'ComputeConfig defaults',
];
const FIRST_SECRET = 2;
const FAULTS = ['refuse', 'cut'] as const;

/** Each object, not created (refuse) or created without an answer (cut). */
const stagesOf = (objects: string[]) =>
  objects.flatMap((object, index) =>
    FAULTS.map(fault => ({ object, index, fault })),
  );

const STAGES = stagesOf(PROJECT_OBJECTS);

describe('a creation that breaks off', () => {
  let hub: TestHub;
  let gateway: HubGateway;
  let portal: TestPortal;
  let certificate: string;
  let pending: { index: number; fault: 'refuse' | 'cut' } | undefined;

  const interfere = ({ method, url = '' }: IncomingMessage) => {
    const isWrite =
      (method === 'POST' || method === 'PATCH') &&
      !url.includes('dryRun=All') &&
      !/\/self\w+reviews/.test(url);
    if (!pending || !isWrite) {
      return {};
    }
    const { fault, index } = pending;
    pending = index === 0 ? undefined : { fault, index: index - 1 };
    return index === 0 ? { fault } : {};
  };

  beforeAll(async () => {
    hub = await TestHub.onSandbox();
    const { urls, portalToken: token } = hub.sandbox;
    gateway = await HubGateway.start(urls.hub, interfere);
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: {
        main: {
          title: 'Main hub',
          server: { url: gateway.urlOf(urls.hub), token },
        },
      },
    });
    const { certificate: pem } = await issueCertificate(
      'Root',
      '2026-01-01',
      '2100-01-01',
    );
    certificate = pem;
  });
  afterAll(async () => {
    await portal?.stop();
    await gateway?.stop();
    await hub?.stop();
  });

  const get = async (path: string) => (await hub.send('GET', path)).body;
  const namesOf = async (path: string): Promise<string[]> =>
    ((await get(path)).items ?? []).map(
      ({ metadata }: { metadata: { name: string } }) => metadata.name,
    );
  const projectRequest = (name: string) =>
    fullProjectRequest(hub.sandbox, name, certificate);
  const create = (as: { id: string }, body: object) =>
    portal.post(as, '/hubs/main/projects', body);
  const preview = (as: { id: string }, body: object) =>
    portal.post(as, '/hubs/main/project-previews', body);
  const checkName = (as: { id: string }, name: string) =>
    portal.get(as, `/hubs/main/project-names/${name}`);
  const codes = (problems: { code: string }[] = []) =>
    problems.map(({ code }) => code);

  const breakOff = async (
    { index, fault }: { index: number; fault: 'refuse' | 'cut' },
    send: () => Promise<{ status: number }>,
  ) => {
    pending = { index, fault };
    expect((await send()).status).toBe(503);
    expect(pending).toBeUndefined();
  };

  const expectComplete = async (name: string) => {
    const secrets = `/api/v1/namespaces/${name}/secrets`;
    expect(await namesOf(`${API}/${name}/projects`)).toEqual([name]);
    expect(await namesOf(`${API}/${name}/settings`)).toEqual(['own-settings']);
    expect(await namesOf(`${API}/${name}/computeconfigs`)).toEqual([
      'defaults',
    ]);
    expect((await namesOf(secrets)).sort()).toEqual([
      'own-settings-hugging-face',
      'own-settings-ngc',
      'own-settings-palette',
      'palette-ca',
    ]);
    const project = await get(`${API}/${name}/projects/${name}`);
    for (const path of [
      `${API}/${name}/settings/own-settings`,
      `${API}/${name}/computeconfigs/defaults`,
      `${secrets}/own-settings-palette`,
      `${secrets}/own-settings-hugging-face`,
      `${secrets}/own-settings-ngc`,
      `${secrets}/palette-ca`,
    ]) {
      expect((await get(path)).metadata.ownerReferences).toEqual([
        expect.objectContaining({ uid: project.metadata.uid }),
      ]);
    }
    const { data } = await get(`${secrets}/own-settings-palette`);
    expect(Buffer.from(data.palette, 'base64').toString()).toContain(CANARY);
  };

  /** Nobody but the person who began may go on, and everything says so alike. */
  const expectClosedToOthers = async (name: string) => {
    const request = projectRequest(name);
    const foreign = { ...request, tenant: 'halden-motors' };
    for (const [who, body] of [
      [colleague, request],
      [neighbour, foreign],
    ] as const) {
      const created = await create(who, body);
      const previewed = await preview(who, body);
      const { body: check } = await checkName(who, name);
      expect([created.status, codes(created.body.problems)]).toEqual([
        409,
        ['project.name.taken'],
      ]);
      expect(codes(previewed.body.problems)).toEqual(['project.name.taken']);
      expect([check.available, codes(check.problems)]).toEqual([
        false,
        ['project.name.taken'],
      ]);
    }
  };

  const expectAnnounced = async (name: string) => {
    const { body: check } = await checkName(tenantAdmin, name);
    expect([check.available, codes(check.warnings)]).toEqual([
      true,
      ['creation.interrupted'],
    ]);
    const { body } = await preview(tenantAdmin, projectRequest(name));
    expect([codes(body.problems), codes(body.warnings)]).toEqual([
      [],
      expect.arrayContaining(['creation.interrupted']),
    ]);
  };

  describe('of a Project, where the hub has no controllers and the person has all rights', () => {
    beforeAll(() => hub.grant('all-rights', GROUP, EVERYTHING));
    afterAll(() => hub.revoke('all-rights'));

    it.each(STAGES)(
      'at $object ($fault) is completed by the same person alone',
      async ({ fault, index }) => {
        const name = `alone-${index}-${fault}`;
        const isUnborn = index === 0 && fault === 'refuse';
        const isBorn = index === PROJECT_OBJECTS.length - 1 && fault === 'cut';
        await breakOff({ index, fault }, () =>
          create(tenantAdmin, projectRequest(name)),
        );
        if (!isUnborn) {
          await expectClosedToOthers(name);
        }
        if (!isUnborn && !isBorn) {
          await expectAnnounced(name);
        }

        const { status, body } = await create(
          tenantAdmin,
          projectRequest(name),
        );

        expect(body.error).toBeUndefined();
        const isProjectThere = index > 1 || (index === 1 && fault === 'cut');
        expect(status).toBe(isProjectThere ? 200 : 201);
        await expectComplete(name);
        expect((await checkName(tenantAdmin, name)).body.available).toBe(false);
      },
    );
  });

  describe('of a Project, where the hub has no controllers and the person can only create', () => {
    const hasSecret = ({ fault, index }: (typeof STAGES)[number]) =>
      index > FIRST_SECRET || (index === FIRST_SECRET && fault === 'cut');
    const breakOffAndRepeat = async (stage: (typeof STAGES)[number]) => {
      const name = `creates-${stage.index}-${stage.fault}`;
      const request = projectRequest(name);
      await breakOff(stage, () => create(tenantAdmin, request));
      return { name, ...(await create(tenantAdmin, request)) };
    };

    it.each(STAGES.filter(stage => !hasSecret(stage)))(
      'at $object ($fault) is completed by the same person',
      async stage => {
        const { body, name } = await breakOffAndRepeat(stage);

        expect(body.error).toBeUndefined();
        await expectComplete(name);
      },
    );

    it.each(STAGES.filter(hasSecret))(
      'at $object ($fault) names the Secret that cannot be told',
      async stage => {
        const { body, status } = await breakOffAndRepeat(stage);

        expect([status, codes(body.problems)]).toEqual([
          409,
          ['creation.secret.unconfirmed'],
        ]);
        expect(body.problems[0].message).toContain('own-settings-palette');
      },
    );
  });

  describe('of a Project, where the hub has controllers', () => {
    let controllers: HubControllers;

    beforeAll(() => {
      controllers = hub.startControllers();
    });
    afterAll(() => controllers?.stop());

    it.each(STAGES)(
      'at $object ($fault) is completed once they gave the person their role',
      async ({ fault, index }) => {
        const name = `controlled-${index}-${fault}`;
        await breakOff({ index, fault }, () =>
          create(tenantAdmin, projectRequest(name)),
        );
        const isProjectThere = index > 1 || (index === 1 && fault === 'cut');
        const hasRole = async () => {
          const path = `/hubs/main/projects/${name}/access`;
          const { body } = await portal.get(tenantAdmin, path);
          return body.allowed?.includes('project.delete') ?? false;
        };
        while (isProjectThere && !(await hasRole())) {
          await new Promise(resolve => {
            setTimeout(resolve, 20);
          });
        }

        const { body } = await create(tenantAdmin, projectRequest(name));

        expect(body.error).toBeUndefined();
        await expectComplete(name);
      },
    );
  });

  describe.each([
    {
      noun: 'a pool',
      prefix: 'pool',
      path: 'compute-pools',
      plural: 'computepools',
      request: (name: string) =>
        computePoolRequest(name, {
          variables: [{ name: 'registryMirror', secretValue: CANARY }],
        }),
      key: 'registryMirror',
    },
    {
      noun: 'an app',
      prefix: 'deployment',
      path: 'app-deployments',
      plural: 'aiworkloads',
      request: (name: string) =>
        appDeploymentRequest(name, {
          variables: [
            APP_VARIABLES[0],
            { name: 'adminPassword', secretValue: CANARY },
          ],
        }),
      key: 'adminPassword',
    },
  ])('of $noun', ({ key, path, plural, prefix, request }) => {
    it.each(stagesOf(['the main object', 'Secret']))(
      'at $object ($fault) is completed, and closed to people outside',
      async ({ fault, index }) => {
        const name = `broken-${prefix}-${index}-${fault}`.slice(0, 33);
        const url = `/hubs/main/projects/${TEAM}/${path}`;
        await breakOff({ index, fault }, () =>
          portal.post(editor, url, request(name)),
        );
        const others = await portal.post(neighbour, url, request(name));
        expect(others.status).toBe(404);

        const { body } = await portal.post(editor, url, request(name));

        expect(body.error).toBeUndefined();
        const main = await get(`${API}/${TEAM}/${plural}/${name}`);
        const secret = await get(
          `/api/v1/namespaces/${TEAM}/secrets/${prefix}-${name}-variables`,
        );
        expect(secret.metadata.ownerReferences).toEqual([
          expect.objectContaining({ name, uid: main.metadata.uid }),
        ]);
        expect(Buffer.from(secret.data[key], 'base64').toString()).toBe(CANARY);
      },
    );
  });
});
