/** Texts of the list of Projects. */
export const projectsMessages = {
  empty: {
    title: 'You are not a member of any Project',
    join: 'Ask a Project admin to add one of your groups.',
    create: 'You can also create a Project.',
    groups: 'Members of these groups can create Projects: {{groups}}.',
    noGroups: 'Tenant admins can create Projects.',
  },
  create: 'Create Project',
  view: 'View',
  tiles: 'Tiles',
  table: 'Table',
  open: 'Open {{name}}',
  actions: 'Actions for {{name}}',
  actionsColumn: 'Actions',
  place: '{{name}} · {{tenant}} · {{hub}}',
  groups: 'Groups: {{groups}}',
  contents: 'Contents',
  more: '+{{number}}',
  pools_one: '{{count}} Compute Pool',
  pools_other: '{{count}} Compute Pools',
  apps_one: '{{count}} app',
  apps_other: '{{count}} apps',
  models_one: '{{count}} model',
  models_other: '{{count}} models',
  deployApp: 'Deploy app',
  noActions: 'You have view-only access to this Project',
  actionsGroups: 'Ask {{groups}} for access',
  loadingActions: 'Loading',
  actionsFailed: 'Your permissions could not be loaded',
} as const;

/** Texts of one Project. */
export const projectMessages = {
  people: 'Groups',
  gpus: 'GPUs in use',
  noGpuLimits: 'No GPU limits are set and no GPUs are in use.',
} as const;
