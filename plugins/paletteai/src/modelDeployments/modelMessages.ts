/** Texts of the list of Model Deployments. */
export const modelDeploymentsMessages = {
  empty: {
    title: 'No Model Deployments',
    description: 'Models deployed with PaletteAI appear here.',
  },
} as const;

/** Texts of one Model Deployment. */
export const modelDeploymentMessages = {
  title: 'Model',
  id: 'Model',
  source: 'Source',
  revision: 'Revision',
  mode: 'Mode',
  exposure: 'Exposure',
  apiKey: 'API key',
  inSecret: 'Stored in Secret {{name}}',
  unknown: 'The hub does not report the model.',
} as const;

/** Where a model comes from. */
export const modelSourceMessages = {
  HuggingFace: 'Hugging Face',
  NGC: 'NVIDIA NGC',
} as const;

/** How a model comes to its Profile Bundle. */
export const modelModeMessages = {
  ModelAsAService: 'Model as a Service',
  Custom: 'Custom',
} as const;

/** Who reaches a model. */
export const modelExposureMessages = {
  Internal: 'Cluster only',
  External: 'External',
} as const;
