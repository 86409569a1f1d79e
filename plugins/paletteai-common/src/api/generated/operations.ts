// Generated from openapi/paletteai.yaml by "yarn generate"; do not edit.

/** What a client has to know of each operation. */
export const OPERATIONS = {
  /** Lists the hubs of the portal with the state of each watch and their compatibility. */
  listHubs: { method: 'GET', path: '/hubs', query: [], isList: true },
  /** Returns a hub and compares its schemas with the fields that the portal reads and writes. */
  getHub: { method: 'GET', path: '/hubs/{hub}', query: [], isList: false },
  /** Lists the Tenants that the caller administers or has a Project in. */
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
  /** Returns a Tenant. */
  getTenant: {
    method: 'GET',
    path: '/hubs/{hub}/tenants/{tenant}',
    query: [],
    isList: false,
  },
  /** Returns what the caller can do in a Tenant, outside its Projects. */
  getTenantAccess: {
    method: 'GET',
    path: '/hubs/{hub}/tenants/{tenant}/access',
    query: [],
    isList: false,
  },
  /** Lists the Projects that the caller is a member of. */
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
  /** Lists the values by which the caller's Projects can be filtered. */
  listProjectFacet: {
    method: 'GET',
    path: '/project-facets',
    query: ['facet', 'hub', 'search', 'limit'],
    isList: true,
  },
  /** Lists the Projects in which the caller can do at least one of the given actions, by display name. */
  listProjectAccess: {
    method: 'GET',
    path: '/project-access',
    query: ['action', 'hub', 'search', 'limit', 'cursor'],
    isList: true,
  },
  /** Counts the machines of the caller's Projects, each machine once. */
  getComputeSummary: {
    method: 'GET',
    path: '/compute',
    query: ['hub', 'tenant'],
    isList: true,
  },
  /** Creates a Project with its Settings and Compute Config. Repeating the request changes nothing. */
  createProject: {
    method: 'POST',
    path: '/hubs/{hub}/projects',
    query: [],
    isList: false,
  },
  /** Previews the creation of a Project as a dry run on the hub. */
  previewProject: {
    method: 'POST',
    path: '/hubs/{hub}/project-previews',
    query: [],
    isList: false,
  },
  /** Tells whether a Project can have this name. For Tenant admins only. */
  checkProjectName: {
    method: 'GET',
    path: '/hubs/{hub}/project-names/{name}',
    query: [],
    isList: false,
  },
  /** Returns a Project. */
  getProject: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}',
    query: [],
    isList: false,
  },
  /** Deletes a Project and everything in it. */
  deleteProject: {
    method: 'DELETE',
    path: '/hubs/{hub}/projects/{project}',
    query: [],
    isList: false,
  },
  /** Returns what the caller can do in a Project. */
  getProjectAccess: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/access',
    query: [],
    isList: false,
  },
  /** Lists the machines that a Project can use. */
  listCompute: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/compute',
    query: [],
    isList: true,
  },
  /** Lists the events of an object in a Project, the newest first. */
  listEvents: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/events',
    query: ['kind', 'name'],
    isList: true,
  },
  /** Lists the Compute Pools of the caller's Projects. */
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
  /** Requests a Compute Pool. Repeating the request changes nothing. */
  createComputePool: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/compute-pools',
    query: [],
    isList: false,
  },
  /** Previews the request of a Compute Pool as a dry run on the hub. */
  previewComputePool: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/compute-pool-previews',
    query: [],
    isList: false,
  },
  /** Returns a Compute Pool. */
  getComputePool: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/compute-pools/{name}',
    query: [],
    isList: false,
  },
  /** Deletes a Compute Pool. */
  deleteComputePool: {
    method: 'DELETE',
    path: '/hubs/{hub}/projects/{project}/compute-pools/{name}',
    query: ['deletionPolicy'],
    isList: false,
  },
  /** Lists the Profile Bundles of the caller's Projects, one entry per version. */
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
  /** Returns a Profile Bundle with its versions, the newest first, and the variables of each. */
  getProfileBundle: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/profile-bundles/{bundleName}',
    query: [],
    isList: false,
  },
  /** Lists the App Deployments of the caller's Projects. */
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
  /** Deploys an app. Repeating the request changes nothing. */
  createAppDeployment: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/app-deployments',
    query: [],
    isList: false,
  },
  /** Previews the deployment of an app as a dry run on the hub. */
  previewAppDeployment: {
    method: 'POST',
    path: '/hubs/{hub}/projects/{project}/app-deployment-previews',
    query: [],
    isList: false,
  },
  /** Returns an App Deployment. */
  getAppDeployment: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/app-deployments/{name}',
    query: [],
    isList: false,
  },
  /** Deletes an App Deployment. */
  deleteAppDeployment: {
    method: 'DELETE',
    path: '/hubs/{hub}/projects/{project}/app-deployments/{name}',
    query: [],
    isList: false,
  },
  /** Lists the Model Deployments of the caller's Projects. */
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
  /** Returns a Model Deployment. */
  getModelDeployment: {
    method: 'GET',
    path: '/hubs/{hub}/projects/{project}/model-deployments/{name}',
    query: [],
    isList: false,
  },
  /** Validates an integration with Palette, Hugging Face or NVIDIA NGC without saving it. */
  validateIntegration: {
    method: 'POST',
    path: '/integrations/validate',
    query: [],
    isList: false,
  },
} as const;
