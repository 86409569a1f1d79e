/** What can be wrong with a reference to a Secret. @internal */
export const SECRET_MESSAGES = {
  'secret.use.settings':
    'The Secret {{name}} holds keys of the Settings {{owner}}. Choose a Secret that was created for this value.',
  'secret.use.kubeconfig':
    'The Secret {{name}} gives access to the cluster of the Compute Pool {{owner}}. Choose a Secret that was created for this value.',
  'secret.use.computePool':
    'The Secret {{name}} holds values of the Compute Pool {{owner}}. Choose a Secret that was created for this value.',
  'secret.use.deployment':
    'The Secret {{name}} holds values of the deployment {{owner}}. Choose a Secret that was created for this value.',
  'secret.use.other':
    'The Secret {{name}} belongs to {{owner}}. Choose a Secret that was created for this value.',
  'secret.use.type':
    'The Secret {{name}} is of type {{type}}, which is reserved. Choose a Secret that was created for this value.',
} as const;
