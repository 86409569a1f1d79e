/**
 * Who may do what, and where. Columns: a project of one's own, another project of the tenant, a project of another
 * tenant, and a project of the same name on a hub where other groups hold the roles.
 */
export const VERDICTS = {
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
  // Names belong to a whole hub, so it is the hub that counts, and the first three are on the same one. Only those who
  // create projects learn which names are taken.
  checkName: {
    tenantAdmin: [200, 200, 200, 403],
    projectAdmin: [403, 403, 403, 403],
    editor: [403, 403, 403, 403],
    viewer: [403, 403, 403, 403],
    outsider: [403, 403, 403, 403],
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
  // Of no target, but for members of some Project only.
  anyMember: {
    tenantAdmin: [200, 200, 200, 200],
    projectAdmin: [200, 200, 200, 200],
    editor: [200, 200, 200, 200],
    viewer: [200, 200, 200, 200],
    outsider: [403, 403, 403, 403],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  /** 200 for a list with entries, 204 for an empty one. */
  list: {
    tenantAdmin: [200, 200, 204, 204],
    projectAdmin: [200, 204, 204, 204],
    editor: [200, 204, 204, 204],
    viewer: [200, 204, 204, 204],
    outsider: [204, 204, 204, 204],
    service: [200, 200, 200, 200],
    anonymous: [401, 401, 401, 401],
  },
  /** The same, of what oneself may do. */
  personalList: {
    tenantAdmin: [200, 200, 204, 204],
    projectAdmin: [200, 204, 204, 204],
    editor: [200, 204, 204, 204],
    viewer: [200, 204, 204, 204],
    outsider: [204, 204, 204, 204],
    service: [403, 403, 403, 403],
    anonymous: [401, 401, 401, 401],
  },
  /** The same, of tenants or of what is added up for one. */
  listOfTenant: {
    tenantAdmin: [200, 200, 204, 204],
    projectAdmin: [200, 200, 204, 204],
    editor: [200, 200, 204, 204],
    viewer: [200, 200, 204, 204],
    outsider: [204, 204, 204, 204],
    service: [200, 200, 200, 200],
    anonymous: [401, 401, 401, 401],
  },
} as const;

export type Verdict = keyof typeof VERDICTS;
export type Role = keyof (typeof VERDICTS)['read'];
