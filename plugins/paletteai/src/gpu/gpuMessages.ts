/** Texts on the use of GPUs. */
export const gpuMessages = {
  ofLimit: '{{used}} of {{limit}}',
  noLimit: '{{used}}, no limit',
  limitAlone: 'limit {{limit}}',
  otherFamilies: 'Each other family',
  more_one: 'and one more family',
  more_other: 'and {{count}} more families',
} as const;
