/** Texts of the list of model deployments. */
export const modelDeploymentsMessages = {
  empty: {
    title: 'There are no model deployments',
    description: 'Models that are deployed with PaletteAI are shown here.',
  },
} as const;

/** Texts of one model deployment. */
export const modelDeploymentMessages = {
  title: 'Model',
  id: 'Model',
  source: 'Source',
  revision: 'Revision',
  mode: 'Way of deployment',
  exposure: 'Reached by',
  apiKey: 'Key for callers',
  inSecret: 'In the Secret {{name}}',
  unknown: 'The hub does not say which model it is.',
} as const;

/** Where a model comes from. */
export const modelSourceMessages = {
  HuggingFace: 'Hugging Face',
  NGC: 'NVIDIA NGC',
} as const;

/** How a model comes to its Profile Bundle. */
export const modelModeMessages = {
  ModelAsAService: 'As a service: the bundle follows from the model',
  Custom: 'Custom: the bundle was chosen by hand',
} as const;

/** Who reaches a model. */
export const modelExposureMessages = {
  Internal: 'What runs on its cluster',
  External: 'Callers outside of its cluster too',
} as const;
