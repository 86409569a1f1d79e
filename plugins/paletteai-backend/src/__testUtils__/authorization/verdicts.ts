/**
 * Who may do what, and where. Columns: a project of one's own, another project of the tenant, a project of another
 * tenant, a project of the same name on a hub where other groups hold the roles, and the namespace of the tenant. The
 * neighbour administers the other tenant and is a viewer of the first project.
 */
export const VERDICTS = {
  read: {
    tenantAdmin: [200, 200, 404, 404, 200],
    projectAdmin: [200, 404, 404, 404, 200],
    editor: [200, 404, 404, 404, 200],
    viewer: [200, 404, 404, 404, 200],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [200, 404, 200, 404, 200],
    service: [200, 200, 200, 200, 200],
    anonymous: [401, 401, 401, 401, 401],
  },
  // The namespace of a tenant is no project.
  projectRead: {
    tenantAdmin: [200, 200, 404, 404, 404],
    projectAdmin: [200, 404, 404, 404, 404],
    editor: [200, 404, 404, 404, 404],
    viewer: [200, 404, 404, 404, 404],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [200, 404, 200, 404, 404],
    service: [200, 200, 200, 200, 404],
    anonymous: [401, 401, 401, 401, 401],
  },
  // Asked for oneself, so a plugin cannot.
  personalProjectRead: {
    tenantAdmin: [200, 200, 404, 404, 404],
    projectAdmin: [200, 404, 404, 404, 404],
    editor: [200, 404, 404, 404, 404],
    viewer: [200, 404, 404, 404, 404],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [200, 404, 200, 404, 404],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  // The other project is of the same tenant, which all of its members see.
  tenantRead: {
    tenantAdmin: [200, 200, 404, 404, 200],
    projectAdmin: [200, 200, 404, 404, 200],
    editor: [200, 200, 404, 404, 200],
    viewer: [200, 200, 404, 404, 200],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [200, 200, 200, 404, 200],
    service: [200, 200, 200, 200, 200],
    anonymous: [401, 401, 401, 401, 401],
  },
  personalTenantRead: {
    tenantAdmin: [200, 200, 404, 404, 200],
    projectAdmin: [200, 200, 404, 404, 200],
    editor: [200, 200, 404, 404, 200],
    viewer: [200, 200, 404, 404, 200],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [200, 200, 200, 404, 200],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  // The portal changes nothing in the namespace of a tenant, whoever asks.
  edit: {
    tenantAdmin: [200, 200, 404, 404, 403],
    projectAdmin: [200, 404, 404, 404, 403],
    editor: [200, 404, 404, 404, 403],
    viewer: [403, 404, 404, 404, 403],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [403, 404, 200, 404, 403],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  administer: {
    tenantAdmin: [200, 200, 404, 404, 403],
    projectAdmin: [200, 404, 404, 404, 403],
    editor: [403, 404, 404, 404, 403],
    viewer: [403, 404, 404, 404, 403],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [403, 404, 200, 404, 403],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  // Members of projects see the tenant, but only its administrators create projects in it.
  createProject: {
    tenantAdmin: [200, 200, 404, 404, 200],
    projectAdmin: [403, 403, 404, 404, 403],
    editor: [403, 403, 404, 404, 403],
    viewer: [403, 403, 404, 404, 403],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [403, 403, 200, 404, 403],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  // Names belong to a whole hub, so it is the hub that counts; all but the fourth are on the same one. Only those who
  // create projects learn which names are taken.
  checkName: {
    tenantAdmin: [200, 200, 200, 403, 200],
    projectAdmin: [403, 403, 403, 403, 403],
    editor: [403, 403, 403, 403, 403],
    viewer: [403, 403, 403, 403, 403],
    outsider: [403, 403, 403, 403, 403],
    neighbour: [200, 200, 200, 403, 200],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  signedIn: {
    tenantAdmin: [200, 200, 200, 200, 200],
    projectAdmin: [200, 200, 200, 200, 200],
    editor: [200, 200, 200, 200, 200],
    viewer: [200, 200, 200, 200, 200],
    outsider: [200, 200, 200, 200, 200],
    neighbour: [200, 200, 200, 200, 200],
    service: [200, 200, 200, 200, 200],
    anonymous: [401, 401, 401, 401, 401],
  },
  // Only those who may create something somewhere may have a key tried.
  useIntegrations: {
    tenantAdmin: [200, 200, 200, 200, 200],
    projectAdmin: [200, 200, 200, 200, 200],
    editor: [200, 200, 200, 200, 200],
    viewer: [403, 403, 403, 403, 403],
    outsider: [403, 403, 403, 403, 403],
    neighbour: [200, 200, 200, 200, 200],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  /** 200 for a list with entries, 204 for an empty one. */
  list: {
    tenantAdmin: [200, 200, 204, 204, 200],
    projectAdmin: [200, 204, 204, 204, 200],
    editor: [200, 204, 204, 204, 200],
    viewer: [200, 204, 204, 204, 200],
    outsider: [204, 204, 204, 204, 204],
    neighbour: [200, 204, 200, 204, 200],
    service: [200, 200, 200, 200, 200],
    anonymous: [401, 401, 401, 401, 401],
  },
  /** The same, of projects or of what they can be filtered by. */
  listOfProjects: {
    tenantAdmin: [200, 200, 204, 204, 204],
    projectAdmin: [200, 204, 204, 204, 204],
    editor: [200, 204, 204, 204, 204],
    viewer: [200, 204, 204, 204, 204],
    outsider: [204, 204, 204, 204, 204],
    neighbour: [200, 204, 200, 204, 204],
    service: [200, 200, 200, 200, 204],
    anonymous: [401, 401, 401, 401, 401],
  },
  /** The same, of what oneself may do. */
  personalList: {
    tenantAdmin: [200, 200, 204, 204, 204],
    projectAdmin: [200, 204, 204, 204, 204],
    editor: [200, 204, 204, 204, 204],
    viewer: [200, 204, 204, 204, 204],
    outsider: [204, 204, 204, 204, 204],
    neighbour: [200, 204, 200, 204, 204],
    service: [403, 403, 403, 403, 403],
    anonymous: [401, 401, 401, 401, 401],
  },
  /** The same, of tenants or of what is added up for one. */
  listOfTenant: {
    tenantAdmin: [200, 200, 204, 204, 200],
    projectAdmin: [200, 200, 204, 204, 200],
    editor: [200, 200, 204, 204, 200],
    viewer: [200, 200, 204, 204, 200],
    outsider: [204, 204, 204, 204, 204],
    neighbour: [200, 200, 200, 204, 200],
    service: [200, 200, 200, 200, 200],
    anonymous: [401, 401, 401, 401, 401],
  },
} as const;

export type Verdict = keyof typeof VERDICTS;
export type Role = keyof (typeof VERDICTS)['read'];
