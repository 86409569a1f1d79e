/**
 * How actions end for whom, and where, as statuses of HTTP. Columns: a project of one's own, another project of the
 * tenant, a project of another tenant, a project of the same name on a hub where other groups hold the roles, and the
 * namespace of the tenant. The neighbour administers the other tenant and is a viewer of the first project.
 */
export const ACTION_VERDICTS = {
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
  readProject: {
    tenantAdmin: [200, 200, 404, 404, 404],
    projectAdmin: [200, 404, 404, 404, 404],
    editor: [200, 404, 404, 404, 404],
    viewer: [200, 404, 404, 404, 404],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [200, 404, 200, 404, 404],
    service: [200, 200, 200, 200, 404],
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
  // What is deleted is read first, and the namespace of a tenant is no project.
  deleteProject: {
    tenantAdmin: [200, 200, 404, 404, 404],
    projectAdmin: [200, 404, 404, 404, 404],
    editor: [403, 404, 404, 404, 404],
    viewer: [403, 404, 404, 404, 404],
    outsider: [404, 404, 404, 404, 404],
    neighbour: [403, 404, 200, 404, 404],
    service: [403, 403, 403, 403, 404],
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
  // Whoever may create something somewhere may have a key tried, whatever it is for.
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
} as const;

export type ActionVerdict = keyof typeof ACTION_VERDICTS;
export type ActionRole = keyof (typeof ACTION_VERDICTS)['read'];
