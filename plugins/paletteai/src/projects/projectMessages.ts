/** Texts of the list of Projects. */
export const projectsMessages = {
  empty: {
    title: 'You are not a member of any project',
    join: 'Ask an administrator of a project to add one of your groups.',
    create: 'You can also create a project.',
    groups: 'Members of these groups can create projects: {{groups}}.',
    noGroups: 'Administrators of a tenant can create projects.',
  },
  create: 'Create a project',
  view: 'View',
  tiles: 'Tiles',
  table: 'Table',
  open: 'Open {{name}}',
  actions: 'Actions for {{name}}',
  actionsColumn: 'Actions',
  place: '{{name}} · {{tenant}} · {{hub}}',
  groups: 'Groups: {{groups}}',
  contents: 'In it',
  more: '+{{number}}',
  pools_one: '{{count}} Compute Pool',
  pools_other: '{{count}} Compute Pools',
  apps_one: '{{count}} app',
  apps_other: '{{count}} apps',
  models_one: '{{count}} model',
  models_other: '{{count}} models',
  deployApp: 'Deploy an app',
  noActions: 'You may only look at this project',
  actionsGroups: 'Rights are given by {{groups}}',
  loadingActions: 'Loading',
  actionsFailed: 'What you may do could not be loaded',
} as const;

/** Texts of one Project. */
export const projectMessages = {
  people: 'Groups',
  gpus: 'GPUs in use',
  noGpuLimits: 'No limits are set and no GPUs are reported as in use.',
} as const;
