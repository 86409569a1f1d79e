/** Texts of the inventory of machines. */
export const computeMessages = {
  empty: {
    title: 'There are no machines',
    description:
      'Register edge hosts in Palette with the tags that the settings of the project ask for. They show up here within a minute.',
  },
  noMembership: {
    title: 'There are no machines that you can see',
    description:
      'Machines belong to projects. Ask an administrator of a project to add one of your groups.',
  },
  free: 'Free GPUs',
  freeOf: '{{free}} of {{total}} free',
  hardware: 'Hardware',
  machines: 'Machines',
  gpuAndCount: '{{number}} × {{family}}',
  noGpu: 'No GPU',
  gpuMemory: '{{memory}} of GPU memory',
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
    'The inventory is from {{time, datetime(dateStyle: medium; timeStyle: medium)}}.',
  updatedAll:
    'Each machine is counted once, however many projects may use it. The oldest inventory is from {{time, datetime(dateStyle: medium; timeStyle: medium)}}.',
  once: 'Each machine is counted once, however many projects may use it.',
  searchMachines: 'Search machines',
  chooseProject: 'Choose a project to see the machines one by one.',
} as const;
