/** What can be wrong with a Compute Pool. @internal */
export const COMPUTE_POOL_MESSAGES = {
  'computePool.required': 'Choose a Compute Pool.',
  'computePool.name.required': 'Enter a name for the Compute Pool.',
  'computePool.name.format':
    'Use 3 to 33 lowercase letters, digits and hyphens. Start with a letter and end with a letter or digit.',
  'computePool.name.taken':
    'A Compute Pool with this name already exists in the Project. Choose another name.',
  'computePool.variant': 'Choose dedicated or shared.',
  'computePool.variantImmutable':
    'The variant of a Compute Pool cannot be changed. Create another Compute Pool.',
  'computePool.scalingPolicy.format':
    'Enter the name of a scaling policy: lowercase letters, digits, hyphens and dots.',
  'computePool.scalingPolicy.unknown':
    'The Project has no scaling policy named {{name}}. Choose another one.',
  'computePool.resourceGroup.key':
    'Enter a resource group key of up to 253 characters.',
  'computePool.resourceGroup.value':
    'Use 253 characters or fewer for the value of {{key}}.',
  'computePool.unknown':
    'The Project has no Compute Pool named {{name}}. Choose another one.',
  'computePool.deleting':
    'The Compute Pool {{name}} is being deleted. Choose another one.',
} as const;
