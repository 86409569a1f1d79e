import { isDeepStrictEqual } from 'node:util';
import { describeWithAssets } from '@paletteai/envtest';
import { TestHub } from '@paletteai/sandbox/realHub';
import { issueCertificate } from '../__testUtils__/issueCertificate';
import { PEOPLE } from '../__testUtils__/people';
import {
  APP_VARIABLES,
  appDeploymentRequest,
  CANARY,
  computePoolRequest,
  customSettings,
  fullProjectRequest,
  projectRequest,
} from '../__testUtils__/requests';
import { TestPortal } from '../__testUtils__/TestPortal';

jest.setTimeout(300_000);

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const editor = { id: PEOPLE.editor };
const GROUP = 'meridian-platform-admins';
const EVERYTHING = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
const TEAM = 'radiology-imaging';
const API = '/apis/spectrocloud.com/v1alpha1/namespaces';
const POOLS = `/hubs/main/projects/${TEAM}/compute-pools`;
const APPS = `/hubs/main/projects/${TEAM}/app-deployments`;
const SIX = [0, 1, 2, 3, 4, 5];

function behaves(start: () => Promise<TestHub>) {
  let hub: TestHub;
  let portal: TestPortal;

  beforeAll(async () => {
    hub = await start();
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });
  afterEach(() => hub.revoke('all-rights'));

  const get = async (path: string) => (await hub.send('GET', path)).body;
  const secretsOf = (namespace: string) =>
    `/api/v1/namespaces/${namespace}/secrets`;
  const textsOf = async (path: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries((await get(path)).data as Record<string, string>).map(
        ([key, value]) => [key, Buffer.from(value, 'base64').toString()],
      ),
    );
  const addSecret = (namespace: string, name: string) =>
    hub.create(secretsOf(namespace), {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name,
        namespace,
        labels: { 'app.kubernetes.io/managed-by': 'backstage-paletteai' },
      },
      data: { palette: Buffer.from('of a stranger').toString('base64') },
    });
  const codes = (problems: { code: string; path: string }[] = []) =>
    problems.map(({ code, path }) => `${path} ${code}`);
  const createProject = (body: object) =>
    portal.post(tenantAdmin, '/hubs/main/projects', body);
  const previewProject = (body: object) =>
    portal.post(tenantAdmin, '/hubs/main/project-previews', body);
  const withKey = (name: string, apiKey: string) => {
    const { settings } = customSettings(hub.sandbox);
    const { palette } = settings.integrations;
    const integrations = { palette: { ...palette, apiKey } };
    return projectRequest(name, { settings: { ...settings, integrations } });
  };
  const withSecret = (value: string) => ({
    variables: [{ name: 'registryMirror', secretValue: value }],
  });
  const statuses = (answers: { status: number }[]) =>
    answers.map(({ status }) => status).sort();

  /** What creation and preview say, and whether all is as before. */
  const answersTo = async (body: { name: string }) => {
    const objects = async () =>
      Promise.all(
        [
          `${API}/${body.name}/projects`,
          `${API}/${body.name}/settings`,
          `${API}/${body.name}/computeconfigs`,
          secretsOf(body.name),
        ].map(async path => (await get(path)).items),
      );
    const before = await objects();
    const created = await createProject(body);
    const previewed = await previewProject(body);
    return {
      created: [created.status, codes(created.body.problems)],
      previewed: [previewed.status, codes(previewed.body.problems)],
      isUnchanged: isDeepStrictEqual(await objects(), before),
    };
  };
  const refused = (problem: string) => ({
    created: [409, [problem]],
    previewed: [200, [problem]],
    isUnchanged: true,
  });

  it('creates a Project once, of the same request at the same time', async () => {
    const answers = await Promise.all(
      SIX.map(() => createProject(withKey('at-once', CANARY))),
    );

    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200, 201]);
    const texts = await textsOf(`${secretsOf('at-once')}/own-settings-palette`);
    expect(texts.palette).toContain(CANARY);
  });

  it('creates one Project, of different requests at the same time', async () => {
    const answers = await Promise.all(
      SIX.map(index =>
        createProject({
          ...withKey('at-odds', `key-${index}`),
          description: `Number ${index}`,
        }),
      ),
    );

    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409, 409]);
    const { spec } = await get(`${API}/at-odds/projects/at-odds`);
    const texts = await textsOf(`${secretsOf('at-odds')}/own-settings-palette`);
    const winner = spec.description.split(' ')[1];
    expect(JSON.parse(texts.palette).apiKey).toBe(`key-${winner}`);
  });

  it('creates one pool, of different requests at the same time, with the Secret of that one', async () => {
    const answers = await Promise.all(
      SIX.map(index =>
        portal.post(
          editor,
          POOLS,
          computePoolRequest('contested', {
            description: `Number ${index}`,
            ...withSecret(`value-${index}`),
          }),
        ),
      ),
    );

    expect(statuses(answers)).toEqual([201, 409, 409, 409, 409, 409]);
    const { spec } = await get(`${API}/${TEAM}/computepools/contested`);
    const winner = spec.description.split(' ')[1];
    expect(
      await textsOf(`${secretsOf(TEAM)}/pool-contested-variables`),
    ).toEqual({ registryMirror: `value-${winner}` });
  });

  it('moves into no namespace that is only labelled as the portal labels them', async () => {
    await hub.create('/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: 'labelled',
        labels: { 'app.kubernetes.io/managed-by': 'backstage-paletteai' },
      },
    });
    await addSecret('labelled', 'own-settings-palette');

    expect(await answersTo(withKey('labelled', CANARY))).toEqual(
      refused('name project.name.taken'),
    );
    const { body } = await portal.get(
      tenantAdmin,
      '/hubs/main/project-names/labelled',
    );
    expect(body.available).toBe(false);
  });

  describe('in a namespace that somebody prepared with the marks of another', () => {
    const prepare = async (name: string) => {
      await createProject(projectRequest(`${name}-model`));
      const { metadata } = await get(`/api/v1/namespaces/${name}-model`);
      const { annotations, labels } = metadata;
      await hub.create('/api/v1/namespaces', {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name, annotations, labels },
      });
    };

    it('uses no Secret that is there', async () => {
      await prepare('with-secret');
      await addSecret('with-secret', 'own-settings-palette');

      expect(await answersTo(withKey('with-secret', CANARY))).toEqual(
        refused('settings.name creation.secret.taken'),
      );
    });

    it('uses no Settings that are there', async () => {
      await prepare('with-settings');
      await hub.create(`${API}/with-settings/settings`, {
        apiVersion: 'spectrocloud.com/v1alpha1',
        kind: 'Settings',
        metadata: { name: 'own-settings', namespace: 'with-settings' },
        spec: {
          integrations: {
            palette: {
              name: 'palette',
              hostUrl: 'https://palette.example.com',
              tenant: 'strangers',
              secretRef: { name: 'theirs' },
            },
          },
        },
      });

      expect(await answersTo(withKey('with-settings', CANARY))).toEqual(
        refused('settings.name settings.name.taken'),
      );
    });

    it('uses no Compute Config that is there', async () => {
      await prepare('with-config');
      await hub.create(`${API}/with-config/computeconfigs`, {
        apiVersion: 'spectrocloud.com/v1alpha1',
        kind: 'ComputeConfig',
        metadata: { name: 'defaults', namespace: 'with-config' },
        spec: {
          paletteClusterConfig: {
            defaults: {
              controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
            },
          },
        },
      });

      expect(await answersTo(projectRequest('with-config'))).toEqual(
        refused('computeConfig.name computeConfig.name.taken'),
      );
    });
  });

  it('replaces all values of a Secret when the request comes again with others', async () => {
    await hub.grant('all-rights', GROUP, EVERYTHING);
    const issued = await issueCertificate('Root', '2026-01-01', '2100-01-01');
    const request = fullProjectRequest(
      hub.sandbox,
      'corrected',
      issued.certificate,
    );
    const { palette } = request.settings.integrations;
    const certificates = {
      ...palette.certificates,
      clientCertificate: issued.certificate,
      clientKey: issued.key,
    };
    const withClient = structuredClone(request);
    Object.assign(withClient.settings.integrations.palette, { certificates });
    const first = await createProject(withClient);

    const { status, body } = await createProject(request);

    expect([first.status, status, body.error]).toEqual([201, 200, undefined]);
    expect(
      Object.keys(await textsOf(`${secretsOf('corrected')}/palette-ca`)),
    ).toEqual(['ca.crt']);
  });

  it('gives a pool and an app Secrets of their own, whatever their names', async () => {
    const pool = await portal.post(
      editor,
      POOLS,
      computePoolRequest('abc', withSecret('of the pool')),
    );
    const app = await portal.post(
      editor,
      APPS,
      appDeploymentRequest('abc-pool', {
        variables: [
          APP_VARIABLES[0],
          { name: 'adminPassword', secretValue: 'of the app' },
        ],
      }),
    );
    expect([pool.status, app.status]).toEqual([201, 201]);
    while ((await portal.get(editor, `${APPS}/abc-pool`)).status === 404) {
      // The watch brings it in a moment.
    }

    await portal.delete(editor, `${APPS}/abc-pool`);

    expect(await textsOf(`${secretsOf(TEAM)}/pool-abc-variables`)).toEqual({
      registryMirror: 'of the pool',
    });
  });

  it('overwrites no Secret that somebody made by hand', async () => {
    const request = appDeploymentRequest('crm', {
      variables: [
        APP_VARIABLES[0],
        { name: 'adminPassword', secretValue: CANARY },
      ],
    });
    await addSecret(TEAM, 'deployment-crm-variables');

    const { status, body } = await portal.post(editor, APPS, request);
    const previewed = await portal.post(
      editor,
      APPS.replace(/s$/, '-previews'),
      request,
    );

    expect([status, codes(body.problems)]).toEqual([
      409,
      ['name creation.secret.taken'],
    ]);
    expect(codes(previewed.body.problems)).toEqual([
      'name creation.secret.taken',
    ]);
    expect(
      await textsOf(`${secretsOf(TEAM)}/deployment-crm-variables`),
    ).toEqual({ palette: 'of a stranger' });
    const app = await hub.send('GET', `${API}/${TEAM}/aiworkloads/crm`);
    expect(app.status).toBe(404);
  });

  it.each([
    ['settings', { settings: { mode: 'inherit' } }],
    ['limits', { gpuResources: { limits: [] } }],
    ['a description', { description: '' }],
    ['tags', { tags: {} }],
  ])(
    'takes a Project for another one without the %s of the request',
    async (field, change) => {
      const name = `full-${field.split(' ').at(-1)}`;
      const full = {
        ...withKey(name, CANARY),
        description: 'Reads signals.',
        tags: { team: 'signals' },
        gpuResources: { limits: [{ family: 'NVIDIA A100', count: 2 }] },
      };
      expect((await createProject(full)).status).toBe(201);

      expect(await answersTo({ ...full, ...change })).toEqual(
        refused('name project.name.taken'),
      );
      const { body } = await createProject({ ...full, description: 'Other.' });
      expect(codes(body.problems)).toEqual(['name project.name.taken']);
    },
  );

  it('takes a pool for another one once somebody changed it', async () => {
    const request = computePoolRequest('edited');
    const path = `${API}/${TEAM}/computepools/edited`;
    expect((await portal.post(editor, POOLS, request)).status).toBe(201);
    expect((await portal.post(editor, POOLS, request)).status).toBe(200);
    const pool = await get(path);

    await hub.send('PUT', path, {
      ...pool,
      spec: { ...pool.spec, description: 'Added later.' },
    });
    const { status, body } = await portal.post(editor, POOLS, request);
    const previewed = await portal.post(
      editor,
      POOLS.replace(/s$/, '-previews'),
      request,
    );

    expect([status, codes(body.problems)]).toEqual([
      409,
      ['name computePool.name.taken'],
    ]);
    expect(previewed.body.diffs[0].changes).toEqual([
      { path: 'spec.description', before: 'Added later.' },
    ]);
  });

  it('takes a pool for the same that was created in another way, with what the hub added', async () => {
    await portal.post(editor, POOLS, computePoolRequest('model'));
    const { metadata, spec, ...rest } = await get(
      `${API}/${TEAM}/computepools/model`,
    );
    await hub.create(`${API}/${TEAM}/computepools`, {
      ...rest,
      metadata: {
        name: 'by-hand',
        namespace: TEAM,
        labels: { ...metadata.labels, 'app.kubernetes.io/part-of': 'hub' },
      },
      spec,
    });

    const { status, body } = await portal.post(
      editor,
      POOLS,
      computePoolRequest('by-hand'),
    );

    expect([status, body.error]).toEqual([200, undefined]);
  });

  it('says that a name is still being deleted', async () => {
    await hub.create('/api/v1/namespaces', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'leaving' },
    });
    await hub.create('/api/v1/namespaces/leaving/configmaps', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'held', finalizers: ['example.com/hold'] },
    });
    await hub.send('DELETE', '/api/v1/namespaces/leaving');
    // What holds it is known a moment later.
    const problem = expect.stringMatching(
      /^name project\.name\.(deleting|held)$/,
    );

    expect(await answersTo(projectRequest('leaving'))).toEqual({
      created: [409, [problem]],
      previewed: [200, [problem]],
      isUnchanged: true,
    });
    const { body } = await portal.get(
      tenantAdmin,
      '/hubs/main/project-names/leaving',
    );
    expect(codes(body.problems)).toEqual([problem]);
  });
}

describe('ownership on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets('ownership on a real Kubernetes API server', () => {
  behaves(() => TestHub.onKubernetes());
});
