/** Pages that have a tab, with their addresses below that of the plugin. */
export const PAGE_TABS = [
  { id: 'projects', path: '' },
  { id: 'compute', path: '/compute' },
  { id: 'computePools', path: '/compute-pools' },
  { id: 'appDeployments', path: '/app-deployments' },
  { id: 'modelDeployments', path: '/model-deployments' },
  { id: 'profileBundles', path: '/profile-bundles' },
] as const;

export type TabId = (typeof PAGE_TABS)[number]['id'];
