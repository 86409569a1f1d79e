/** What can be wrong with GPU families, counts and limits. @internal */
export const GPU_MESSAGES = {
  'gpu.family.required':
    'Enter a GPU family, or Default for all other families.',
  'gpu.family.missing': 'Enter a GPU family.',
  'gpu.family.format':
    'Use up to 63 letters, digits, spaces, dots, hyphens and underscores, such as NVIDIA A100.',
  'gpu.family.duplicate':
    'The GPU family {{value}} is already in the list. Remove the duplicate.',
  'gpu.family.default':
    'Default is allowed in GPU limits only. Enter a GPU family.',
  'gpu.count.required': 'Enter the number of GPUs.',
  'gpu.count.positive': 'Enter a whole number of GPUs greater than 0.',
  'gpu.count.tooLarge': 'Enter 65536 GPUs or fewer.',
  'gpu.memory.number': 'Enter an amount of GPU memory greater than 0.',
  'gpu.memory.unit':
    'Add a unit to the GPU memory: GB, GiB, MB, MiB, KB or KiB.',
  'gpu.memory.tooLarge': 'Enter less GPU memory than 1024 PiB.',
  'gpu.request.aboveLimit':
    'The request for {{value}} exceeds its limit of {{limit}}. Lower the request or raise the limit.',
  'gpu.limit.exceeded':
    'The Project has {{left}} of {{limit}} {{value}} GPUs left. Request fewer, or ask a Project admin to raise the limit.',
} as const;
