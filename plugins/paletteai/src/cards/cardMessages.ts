/** Texts of the cards on entities. */
export const cardMessages = {
  project: 'PaletteAI Project',
  computePools: 'Compute Pools',
  deployments: 'Deployments',
  gpuUse: 'GPU use',
  computePool: 'Compute Pool',
  app: 'App deployment',
  model: 'Model deployment',
  tenantProjects: 'Projects of the tenant',
  noResource:
    'This entity does not say what it stands for. The annotations of PaletteAI are missing.',
  more: 'Open in PaletteAI',
} as const;
