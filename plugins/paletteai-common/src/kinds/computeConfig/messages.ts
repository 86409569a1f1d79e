/** What can be wrong with a Compute Config. @internal */
export const COMPUTE_CONFIG_MESSAGES = {
  'computeConfig.name.required': 'Enter a name for the Compute Config.',
  'computeConfig.name.format':
    'Use lowercase letters, digits, hyphens and dots. Start and end with a letter or digit.',
  'computeConfig.name.taken':
    'A Compute Config with this name already exists in the Project. Choose another name.',
  'computeConfig.namespace.format':
    'Enter the name of a namespace: lowercase letters, digits and hyphens.',
  'computeConfig.unknown':
    'There is no Compute Config named {{name}} that you can use. Choose another one.',
} as const;
