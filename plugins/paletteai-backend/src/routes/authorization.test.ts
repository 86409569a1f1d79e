import { describeWithAssets } from '@paletteai/envtest';
import { copyProject } from '../__testUtils__/copyProject';
import { PEOPLE } from '../__testUtils__/people';
import {
  appDeploymentRequest,
  computePoolRequest,
  paletteIntegration,
  projectRequest,
} from '../__testUtils__/requests';
import { TestHub } from '../__testUtils__/TestHub';
import { Answer, Requester, TestPortal } from '../__testUtils__/TestPortal';

jest.setTimeout(180_000);

/**
 * Who may do what, and where. Columns: a project of one's own, another project of the tenant, a project of another
 * tenant, and a project of the same name on a hub where other groups hold the roles.
 */
const VERDICTS = {
  read: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [200, 404, 404, 404],
    editor: [200, 404, 404, 404],
    viewer: [200, 404, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [200, 200, 200, 200],
    anonymous: [401, 401, 401, 401],
  },
  // Asked for oneself, so a plugin cannot.
  personalRead: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [200, 404, 404, 404],
    editor: [200, 404, 404, 404],
    viewer: [200, 404, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  // The other project is of the same tenant, which all of its members see.
  tenantRead: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [200, 200, 404, 404],
    editor: [200, 200, 404, 404],
    viewer: [200, 200, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [200, 200, 200, 200],
    anonymous: [401, 401, 401, 401],
  },
  personalTenantRead: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [200, 200, 404, 404],
    editor: [200, 200, 404, 404],
    viewer: [200, 200, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  edit: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [200, 404, 404, 404],
    editor: [200, 404, 404, 404],
    viewer: [403, 404, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  administer: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [200, 404, 404, 404],
    editor: [403, 404, 404, 404],
    viewer: [403, 404, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  // Members of projects see the tenant, but only its administrators create projects in it.
  createProject: {
    tenantAdmin: [200, 200, 404, 404],
    projectAdmin: [403, 403, 404, 404],
    editor: [403, 403, 404, 404],
    viewer: [403, 403, 404, 404],
    outsider: [404, 404, 404, 404],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  signedIn: {
    tenantAdmin: [200, 200, 200, 200],
    projectAdmin: [200, 200, 200, 200],
    editor: [200, 200, 200, 200],
    viewer: [200, 200, 200, 200],
    outsider: [200, 200, 200, 200],
    service: [200, 200, 200, 200],
    anonymous: [401, 401, 401, 401],
  },
  person: {
    tenantAdmin: [200, 200, 200, 200],
    projectAdmin: [200, 200, 200, 200],
    editor: [200, 200, 200, 200],
    viewer: [200, 200, 200, 200],
    outsider: [200, 200, 200, 200],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  /** 200 where the list has something, 204 where it is empty. */
  list: {
    tenantAdmin: [200, 200, 204, 204],
    projectAdmin: [200, 204, 204, 204],
    editor: [200, 204, 204, 204],
    viewer: [200, 204, 204, 204],
    outsider: [204, 204, 204, 204],
    service: [200, 200, 200, 200],
    anonymous: [401, 401, 401, 401],
  },
} as const;

type Verdict = keyof typeof VERDICTS;
type Role = keyof (typeof VERDICTS)['read'];

interface Target {
  readonly hub: string;
  readonly tenant: string;
  readonly project: string;
  readonly pool: string;
  readonly app: string;
  readonly bundle: string;
}

const TARGETS: readonly Target[] = [
  {
    hub: 'main',
    tenant: 'meridian-health',
    project: 'radiology-imaging',
    pool: 'imaging-train',
    app: 'annotation-studio',
    bundle: 'annotation-studio',
  },
  {
    hub: 'main',
    tenant: 'meridian-health',
    project: 'clinical-language',
    pool: 'notes-inference',
    app: 'prompt-review',
    bundle: 'edge-infrastructure',
  },
  {
    hub: 'main',
    tenant: 'halden-motors',
    project: 'driver-assist',
    pool: 'perception-train',
    app: 'scenario-browser',
    bundle: 'edge-infrastructure',
  },
  {
    hub: 'other',
    tenant: 'meridian-health',
    project: 'radiology-imaging',
    pool: 'imaging-train',
    app: 'annotation-studio',
    bundle: 'annotation-studio',
  },
];

/** Some projects of the demo use up their GPUs. */
const WITHOUT_GPUS = { cluster: { workerPools: [{ name: 'cpu' }] } };

const REQUESTERS: Record<Role, Requester> = {
  tenantAdmin: { id: PEOPLE.tenantAdmin },
  projectAdmin: { id: PEOPLE.projectAdmin },
  editor: { id: PEOPLE.editor },
  viewer: { id: PEOPLE.viewer },
  outsider: { id: PEOPLE.outsider },
  service: 'service',
  anonymous: 'anonymous',
};

describe('who may do what on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets('who may do what on a real Kubernetes API server', () => {
  behaves(() => TestHub.onKubernetes());
});

function behaves(start: () => Promise<TestHub>) {
  let main: TestHub;
  let other: TestHub;
  let portal: TestPortal;
  let serial = 0;

  beforeAll(async () => {
    main = await start();
    other = await TestHub.empty();
    const elsewhere = (text: string) =>
      text.replace(/"(radiology|meridian)-([a-z-]+)s"/g, '"elsewhere-$2s"');
    const tenants = '/apis/spectrocloud.com/v1alpha1/tenants';
    const { body } = await main.send('GET', `${tenants}/meridian-health`);
    await other.create(tenants, {
      apiVersion: body.apiVersion,
      kind: body.kind,
      metadata: { name: 'meridian-health' },
      spec: JSON.parse(elsewhere(JSON.stringify(body.spec))),
    });
    const project = 'radiology-imaging';
    await copyProject(main, other, project, project, elsewhere);
    portal = await TestPortal.start({
      sandbox: main.sandbox,
      hubs: { main: main.config, other: other.config },
    });
    await portal.get('service', '/projects');
  });
  afterAll(async () => {
    await portal?.stop();
    await main?.stop();
    await other?.stop();
  });

  const freshName = () => {
    serial += 1;
    return `fresh-${serial}`;
  };
  const projectPath = ({ hub, project }: Target) =>
    `/hubs/${hub}/projects/${project}`;
  const hubOfTarget = (target: Target) =>
    target.hub === 'main' ? main : other;

  /** A copy of the project of a target, to be deleted. */
  const freshProject = async (target: Target): Promise<Target> => {
    const project = freshName();
    const place = hubOfTarget(target);
    await copyProject(place, place, target.project, project);
    const fresh = { ...target, project };
    const there = [
      projectPath(fresh),
      `${projectPath(fresh)}/compute-pools/${target.pool}`,
      `${projectPath(fresh)}/app-deployments/${target.app}`,
    ];
    for (const path of there) {
      while ((await portal.get('service', path)).status === 404) {
        // The watch brings it in a moment.
      }
    }
    return fresh;
  };

  type Ask = (as: Requester, target: Target) => Promise<Answer>;
  const get =
    (path: (target: Target) => string): Ask =>
    (as, target) =>
      portal.get(as, path(target));
  const list =
    (path: string): Ask =>
    async (as, target) => {
      const answer = await portal.get(
        as,
        `${path}?hub=${target.hub}${
          path === '/projects' || path === '/tenants'
            ? `&search=${path === '/projects' ? target.project : target.tenant}`
            : `&project=${target.project}`
        }`,
      );
      return answer.status === 200 && answer.body.items.length === 0
        ? { ...answer, status: 204 }
        : answer;
    };
  const inProject = (rest: (target: Target) => string): Ask =>
    get(target => `${projectPath(target)}${rest(target)}`);
  const post =
    (
      path: (target: Target) => string,
      body: (target: Target) => unknown,
    ): Ask =>
    (as, target) =>
      portal.post(as, path(target), body(target));
  const remove =
    (path: (target: Target) => string): Ask =>
    async (as, target) =>
      portal.delete(as, path(await freshProject(target)));

  const routes: [Verdict, string, Ask][] = [
    ['signedIn', 'GET hubs', get(() => '/hubs')],
    ['signedIn', 'GET hub', get(({ hub }) => `/hubs/${hub}`)],
    [
      'tenantRead',
      'GET tenant',
      get(({ hub, tenant }) => `/hubs/${hub}/tenants/${tenant}`),
    ],
    [
      'personalTenantRead',
      'GET tenant access',
      get(({ hub, tenant }) => `/hubs/${hub}/tenants/${tenant}/access`),
    ],
    ['list', 'LIST projects', list('/projects')],
    ['list', 'LIST compute pools', list('/compute-pools')],
    ['list', 'LIST profile bundles', list('/profile-bundles')],
    ['list', 'LIST app deployments', list('/app-deployments')],
    [
      'signedIn',
      'LIST model deployments',
      get(
        ({ hub, project }) =>
          `/model-deployments?hub=${hub}&project=${project}`,
      ),
    ],
    [
      'signedIn',
      'GET project facets',
      get(({ hub }) => `/project-facets?facet=owner&hub=${hub}`),
    ],
    ['signedIn', 'GET compute of all', get(({ hub }) => `/compute?hub=${hub}`)],
    ['read', 'GET project', inProject(() => '')],
    ['personalRead', 'GET project access', inProject(() => '/access')],
    ['read', 'GET compute', inProject(() => '/compute')],
    [
      'read',
      'GET events',
      inProject(({ pool }) => `/events?kind=computePool&name=${pool}`),
    ],
    [
      'read',
      'GET compute pool',
      inProject(({ pool }) => `/compute-pools/${pool}`),
    ],
    [
      'read',
      'GET profile bundle',
      inProject(({ bundle }) => `/profile-bundles/${bundle}`),
    ],
    [
      'read',
      'GET app deployment',
      inProject(({ app }) => `/app-deployments/${app}`),
    ],
    [
      'createProject',
      'POST project',
      post(
        ({ hub }) => `/hubs/${hub}/projects`,
        ({ tenant }) => projectRequest(freshName(), { tenant }),
      ),
    ],
    [
      'createProject',
      'POST project preview',
      post(
        ({ hub }) => `/hubs/${hub}/project-previews`,
        ({ tenant }) => projectRequest(freshName(), { tenant }),
      ),
    ],
    [
      'edit',
      'POST compute pool',
      post(
        target => `${projectPath(target)}/compute-pools`,
        () => computePoolRequest(freshName(), WITHOUT_GPUS),
      ),
    ],
    [
      'edit',
      'POST compute pool preview',
      post(
        target => `${projectPath(target)}/compute-pool-previews`,
        () => computePoolRequest(freshName(), WITHOUT_GPUS),
      ),
    ],
    [
      'edit',
      'POST app deployment',
      post(
        target => `${projectPath(target)}/app-deployments`,
        ({ pool }) =>
          appDeploymentRequest(freshName(), {
            target: { mode: 'existing', computePool: pool },
          }),
      ),
    ],
    [
      'edit',
      'POST app deployment preview',
      post(
        target => `${projectPath(target)}/app-deployment-previews`,
        ({ pool }) =>
          appDeploymentRequest(freshName(), {
            target: { mode: 'existing', computePool: pool },
          }),
      ),
    ],
    [
      'edit',
      'DELETE compute pool',
      remove(target => `${projectPath(target)}/compute-pools/${target.pool}`),
    ],
    [
      'edit',
      'DELETE app deployment',
      remove(target => `${projectPath(target)}/app-deployments/${target.app}`),
    ],
    ['administer', 'DELETE project', remove(projectPath)],
    [
      'person',
      'POST integration validation',
      post(
        () => '/integrations/validate',
        () => paletteIntegration(main.sandbox),
      ),
    ],
  ];

  const table = routes.flatMap(([verdict, route, ask]) =>
    (Object.keys(REQUESTERS) as Role[]).map(
      role => [route, role, verdict, ask] as const,
    ),
  );

  it.each(table)('%s by %s', async (_route, role, verdict, ask) => {
    const answers: Answer[] = [];
    for (const target of TARGETS) {
      answers.push(await ask(REQUESTERS[role], target));
    }

    expect(
      answers.map(({ status }) => (status === 201 ? 200 : status)),
    ).toEqual(VERDICTS[verdict][role]);
  });
}
