/** Texts of the inventory of machines. */
export const computeMessages = {
  empty: {
    title: 'No machines',
    description:
      'Register edge hosts in Palette with the tags from the Project Settings. They appear here within a minute.',
  },
  noMembership: {
    title: 'No machines that you can see',
    description:
      'Machines belong to Projects. Ask a Project admin to add one of your groups.',
  },
  free: 'Free GPUs',
  freeOf: '{{free}} of {{total}} free',
  hardware: 'Hardware',
  machines: 'Machines',
  gpuAndCount: '{{number}} × {{family}}',
  noGpu: 'No GPU',
  gpuMemory: '{{memory}} GPU memory',
  size: 'Size',
  cpus_one: '{{count}} CPU',
  cpus_other: '{{count}} CPUs',
  total: 'Machines',
  available: 'Free',
  inUse: 'In use',
  unhealthy: 'Unhealthy',
  unknown: 'Unknown',
  controlPlane: 'Control plane',
  worker: 'Worker',
  cannot: 'Not eligible',
  tags: 'Tags',
  cluster: 'Cluster',
  updated:
    'Inventory updated: {{time, datetime(dateStyle: medium; timeStyle: medium)}}.',
  updatedAll:
    'Each machine is counted once, even if several Projects can use it. Oldest inventory: {{time, datetime(dateStyle: medium; timeStyle: medium)}}.',
  once: 'Each machine is counted once, even if several Projects can use it.',
  searchMachines: 'Search machines',
  chooseProject: 'Choose a Project to list its machines.',
} as const;
