/** Texts of the cards on entities. */
export const cardMessages = {
  project: 'PaletteAI Project',
  computePools: 'Compute Pools',
  deployments: 'Deployments',
  gpuUse: 'GPU usage',
  computePool: 'Compute Pool',
  app: 'App Deployment',
  model: 'Model Deployment',
  tenantProjects: 'Projects in this Tenant',
  noResource:
    'This entity has no PaletteAI annotations, so its resource cannot be found.',
  more: 'Open in PaletteAI',
} as const;
