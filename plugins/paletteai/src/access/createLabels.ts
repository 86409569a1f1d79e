/** What the links that create something in a Project say, by what they do. */
export const CREATE_LABELS = {
  'computePool.create': 'computePools.create',
  'appDeployment.create': 'appDeployments.create',
} as const;
