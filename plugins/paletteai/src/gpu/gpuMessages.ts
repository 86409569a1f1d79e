/** Texts on the use of GPUs. */
export const gpuMessages = {
  ofLimit: '{{used}} of {{limit}}',
  noLimit: '{{used}} (no limit)',
  limitAlone: 'up to {{limit}}',
  otherFamilies: 'All other families',
  more_one: '+1 more',
  more_other: '+{{count}} more',
} as const;
