// Generated from openapi/paletteai.yaml by "yarn generate"; do not edit.

/** What a client has to know of each operation. */
export const OPERATIONS = {
  /** The hubs of the portal, with the state of each watch and what is known of their compatibility. */
  listHubs: { method: 'GET', path: '/hubs', query: [], isList: true },
  /** One hub; its schemas are compared with what the portal reads and writes. */
  getHub: { method: 'GET', path: '/hubs/{hub}', query: [], isList: false },
  /** The tenants that the caller administers or has a project in. */
  listTenants: {
    method: 'GET',
    path: '/tenants',
    query: [
      'hub',
      'search',
      'status',
      'orderField',
      'order',
      'limit',
      'cursor',
    ],
    isList: true,
  },
  /** One tenant. */
  getTenant: {
    method: 'GET',
    path: '/hubs/{hub}/tenants/{tenant}',
    query: [],
    isList: false,
  },
  /** What the caller may do in a tenant, outside of its projects. */
  getTenantAccess: {
    method: 'GET',
    path: '/hubs/{hub}/tenants/{tenant}/access',
    query: [],
    isList: false,
  },
  /** The projects that the caller is a member of. */
  listProjects: {
    method: 'GET',
    path: '/projects',
    query: [
      'hub',
      'tenant',
      'search',
      'status',
      'tags',
      'owner',
      'orderField',
      'order',
      'limit',
      'cursor',
    ],
    isList: true,
  },
  /** What the projects that the caller is a member of can be filtered by. */
  listProjectFacet: {
    method: 'GET',
    path: '/project-facets',
    query: ['facet', 'hub', 'search', 'limit'],
    isList: true,
  },
  /** The projects in which the caller may do at least one of some actions, by display name. */
  listProjectAccess: {
    method: 'GET',
    path: '/project-access',
    query: ['action', 'hub', 'search', 'limit', 'cursor'],
    isList: true,
  },
  /** The machines of all projects that the caller is a member of, each counted once. */
  getComputeSummary: {
    method: 'GET',
    path: '/compute',
    query: ['hub', 'tenant'],
    isList: true,
  },
  /** Creates a project with everything that it starts with. The same request once more changes nothing. */
  createProject: {
    method: 'POST',
    path: '/hubs/{hub}/projects',
    query: [],
    isList: false,
  },
  /** What creating a project would do, tried on the hub without storing anything. */
  previewProject: {
    method: 'POST',
    path: '/hubs/{hub}/project-previews',
    query: [],
    isList: false,
  },
  /** Whether a project can have this name; for administrators of a tenant on the hub. */
  checkProjectName: {
    method: 'GET',
    path: '/hubs/{hub}/project-names/{name}',
    query: [],
    isList: false,
  },
  /** One project. */
  getProject: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}',
    query: [],
    isList: false,
  },
  /** Deletes a project with everything in it. */
  deleteProject: {
    method: 'DELETE',
    path: '/hubs/{hub}/projects/{project}',
    query: [],
    isList: false,
  },
  /** What the caller may do in a project. */
  getProjectAccess: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/access',
    query: [],
    isList: false,
  },
  /** The machines that a project may use. */
  listCompute: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/compute',
    query: [],
    isList: true,
  },
  /** What happened to one object of a project, the newest first. */
  listEvents: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/events',
    query: ['kind', 'name'],
    isList: true,
  },
  /** The compute pools of all projects that the caller is a member of. */
  listComputePools: {
    method: 'GET',
    path: '/compute-pools',
    query: [
      'hub',
      'tenant',
      'project',
      'search',
      'status',
      'orderField',
      'order',
      'limit',
      'cursor',
    ],
    isList: true,
  },
  /** Requests a compute pool. The same request once more changes nothing. */
  createComputePool: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/compute-pools',
    query: [],
    isList: false,
  },
  /** What requesting a compute pool would do, tried on the hub without storing anything. */
  previewComputePool: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/compute-pool-previews',
    query: [],
    isList: false,
  },
  /** One compute pool. */
  getComputePool: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/compute-pools/{name}',
    query: [],
    isList: false,
  },
  /** Deletes a compute pool. */
  deleteComputePool: {
    method: 'DELETE',
    path: '/hubs/{hub}/projects/{project}/compute-pools/{name}',
    query: ['deletionPolicy'],
    isList: false,
  },
  /** The profile bundles of all projects that the caller is a member of, one entry per version. */
  listProfileBundles: {
    method: 'GET',
    path: '/profile-bundles',
    query: [
      'hub',
      'tenant',
      'project',
      'search',
      'status',
      'type',
      'orderField',
      'order',
      'limit',
      'cursor',
    ],
    isList: true,
  },
  /** One profile bundle with its versions, the newest first, and the variables of each. */
  getProfileBundle: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/profile-bundles/{bundleName}',
    query: [],
    isList: false,
  },
  /** The app deployments of all projects that the caller is a member of. */
  listAppDeployments: {
    method: 'GET',
    path: '/app-deployments',
    query: [
      'hub',
      'tenant',
      'project',
      'search',
      'status',
      'orderField',
      'order',
      'limit',
      'cursor',
    ],
    isList: true,
  },
  /** Deploys an app. The same request once more changes nothing. */
  createAppDeployment: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/app-deployments',
    query: [],
    isList: false,
  },
  /** What deploying an app would do, tried on the hub without storing anything. */
  previewAppDeployment: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/app-deployment-previews',
    query: [],
    isList: false,
  },
  /** One app deployment. */
  getAppDeployment: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/app-deployments/{name}',
    query: [],
    isList: false,
  },
  /** Deletes an app deployment. */
  deleteAppDeployment: {
    method: 'DELETE',
    path: '/hubs/{hub}/projects/{project}/app-deployments/{name}',
    query: [],
    isList: false,
  },
  /** The model deployments of all projects that the caller is a member of. */
  listModelDeployments: {
    method: 'GET',
    path: '/model-deployments',
    query: [
      'hub',
      'tenant',
      'project',
      'search',
      'status',
      'orderField',
      'order',
      'limit',
      'cursor',
    ],
    isList: true,
  },
  /** One model deployment. */
  getModelDeployment: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/model-deployments/{name}',
    query: [],
    isList: false,
  },
  /** Tries an integration with Palette, Hugging Face or NVIDIA NGC without saving anything. */
  validateIntegration: {
    method: 'POST',
    path: '/integrations/validate',
    query: [],
    isList: false,
  },
} as const;
