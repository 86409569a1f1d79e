import { projectPath, Target } from '@paletteai/sandbox/realHub';
import {
  appDeploymentRequest,
  computePoolRequest,
  paletteIntegration,
  projectRequest,
} from '../requests';
import type { Answer, DocumentedAnswer, Requester } from '../TestPortal';
import { MatrixPortal } from './MatrixPortal';
import type { Verdict } from './verdicts';

/** Makes a request about a target. */
export type Ask = (
  matrix: MatrixPortal,
  as: Requester,
  target: Target,
) => Promise<DocumentedAnswer>;

/** Some projects of the demo use up their GPUs. */
export const WITHOUT_GPUS = { cluster: { workerPools: [{ name: 'cpu' }] } };

/** The operations of the API with their expected verdicts. */
export const MATRIX_ROUTES: readonly [Verdict, operation: string, Ask][] = [
  ['signedIn', 'listHubs', get(() => '/hubs')],
  ['signedIn', 'getHub', get(({ hub }) => `/hubs/${hub}`)],
  [
    'listOfTenant',
    'listTenants',
    list(({ hub, tenant }) => `/tenants?hub=${hub}&search=${tenant}`),
  ],
  [
    'tenantRead',
    'getTenant',
    get(({ hub, tenant }) => `/hubs/${hub}/tenants/${tenant}`),
  ],
  [
    'personalTenantRead',
    'getTenantAccess',
    get(({ hub, tenant }) => `/hubs/${hub}/tenants/${tenant}/access`),
  ],
  [
    'listOfProjects',
    'listProjects',
    list(({ hub, project }) => `/projects?hub=${hub}&search=${project}`),
  ],
  [
    'listOfProjects',
    'listProjectFacet',
    list(
      ({ hub, owner }) =>
        `/project-facets?facet=owner&hub=${hub}&search=${owner}`,
    ),
  ],
  ['list', 'listComputePools', list(inList('/compute-pools'))],
  ['list', 'listProfileBundles', list(inList('/profile-bundles'))],
  ['list', 'listAppDeployments', list(inList('/app-deployments'))],
  ['list', 'listModelDeployments', list(inList('/model-deployments'))],
  [
    'listOfTenant',
    'getComputeSummary',
    emptyWhen(
      get(({ hub, tenant }) => `/compute?hub=${hub}&tenant=${tenant}`),
      ({ inventories }) => inventories === 0,
    ),
  ],
  ['projectRead', 'getProject', get(projectPath)],
  ['personalProjectRead', 'getProjectAccess', inProject(() => '/access')],
  [
    'personalList',
    'listProjectAccess',
    list(
      ({ hub, project }) =>
        `/project-access?action=computePool.read&hub=${hub}&search=${project}`,
    ),
  ],
  ['read', 'listCompute', inProject(() => '/compute')],
  [
    'read',
    'listEvents',
    inProject(({ pool }) => `/events?kind=computePool&name=${pool}`),
  ],
  ['read', 'getComputePool', inProject(({ pool }) => `/compute-pools/${pool}`)],
  [
    'read',
    'getProfileBundle',
    inProject(({ bundle }) => `/profile-bundles/${bundle}`),
  ],
  [
    'read',
    'getAppDeployment',
    inProject(({ app }) => `/app-deployments/${app}`),
  ],
  [
    'read',
    'getModelDeployment',
    inProject(({ model }) => `/model-deployments/${model}`),
  ],
  [
    'checkName',
    'checkProjectName',
    get(({ hub }) => `/hubs/${hub}/project-names/some-name`),
  ],
  [
    'createProject',
    'createProject',
    post(({ hub }) => `/hubs/${hub}/projects`, projectToCreate),
  ],
  [
    'createProject',
    'previewProject',
    post(({ hub }) => `/hubs/${hub}/project-previews`, projectToCreate),
  ],
  [
    'edit',
    'createComputePool',
    post(target => `${projectPath(target)}/compute-pools`, poolToCreate),
  ],
  [
    'edit',
    'previewComputePool',
    post(
      target => `${projectPath(target)}/compute-pool-previews`,
      poolToCreate,
    ),
  ],
  [
    'edit',
    'createAppDeployment',
    post(target => `${projectPath(target)}/app-deployments`, appToCreate),
  ],
  [
    'edit',
    'previewAppDeployment',
    post(
      target => `${projectPath(target)}/app-deployment-previews`,
      appToCreate,
    ),
  ],
  [
    'edit',
    'deleteComputePool',
    remove(target => `${projectPath(target)}/compute-pools/${target.pool}`),
  ],
  [
    'edit',
    'deleteAppDeployment',
    remove(target => `${projectPath(target)}/app-deployments/${target.app}`),
  ],
  ['administer', 'deleteProject', remove(projectPath)],
  [
    'useIntegrations',
    'validateIntegration',
    post(
      () => '/integrations/validate',
      ({ hubs }) => paletteIntegration(hubs.main.sandbox),
    ),
  ],
];

type PathOf = (target: Target) => string;
type BodyOf = (matrix: MatrixPortal, target: Target) => unknown;

function get(path: PathOf): Ask {
  return ({ portal }, as, target) => portal.get(as, path(target));
}

function inProject(rest: PathOf): Ask {
  return get(target => `${projectPath(target)}${rest(target)}`);
}

function inList(path: string): PathOf {
  return ({ hub, project }) => `${path}?hub=${hub}&project=${project}`;
}

/** Turns an empty list into 204. */
function list(path: PathOf): Ask {
  return emptyWhen(get(path), ({ items }) => items.length === 0);
}

function emptyWhen(ask: Ask, isEmpty: (body: Answer['body']) => boolean): Ask {
  return async (matrix, as, target) => {
    const answer = await ask(matrix, as, target);
    return answer.status === 200 && isEmpty(answer.body)
      ? { ...answer, status: 204 }
      : answer;
  };
}

function post(path: PathOf, body: BodyOf): Ask {
  return (matrix, as, target) =>
    matrix.portal.post(as, path(target), body(matrix, target));
}

function remove(path: PathOf): Ask {
  return async (matrix, as, target) =>
    matrix.portal.delete(as, path(await matrix.freshProject(target)));
}

/** Gives a role in the tenant to nobody who has none there. */
function projectToCreate({ hubs }: MatrixPortal, { owner, tenant }: Target) {
  return projectRequest(hubs.freshName(), {
    tenant,
    roleMapping: { admin: [owner], editor: [owner], viewer: [owner] },
  });
}

function poolToCreate({ hubs }: MatrixPortal) {
  return computePoolRequest(hubs.freshName(), WITHOUT_GPUS);
}

function appToCreate({ hubs }: MatrixPortal, { appToDeploy, pool }: Target) {
  return appDeploymentRequest(hubs.freshName(), {
    target: { mode: 'existing', computePool: pool },
    ...appToDeploy,
  });
}
