/** What can be wrong with an App or Model Deployment. @internal */
export const AI_WORKLOAD_MESSAGES = {
  'deployment.name.required': 'Enter a name for the deployment.',
  'deployment.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'deployment.name.taken':
    'A deployment with this name already exists in the Project. Choose another name.',
  'deployment.displayName.tooLong': 'Use 128 characters or fewer.',
  'deployment.target.mode':
    'Choose an existing Compute Pool or a dedicated one.',
  'deployment.gpu.tooMany':
    'The Compute Pool has {{capacity}} {{value}} GPUs. Request fewer or choose another Compute Pool.',
  'deployment.namespace.format':
    'Enter the name of a namespace: up to 63 lowercase letters, digits and hyphens.',

  'model.source': 'Choose Hugging Face or NVIDIA NGC.',
  'model.id.required': 'Enter the ID of a model.',
  'model.id.format': 'Enter the ID of a model, such as organization/model.',
  'model.revision.format': 'Enter a revision of 1 to 128 characters.',
  'model.mode': 'Choose Model as a Service or a custom deployment.',
  'model.exposure':
    'Choose whether the model is reachable only within its cluster or from outside as well.',
} as const;
