import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * Texts of the pages and cards of PaletteAI.
 *
 * @public
 */
export const paletteAiTranslationRef = createTranslationRef({
  id: 'plugin.paletteai',
  messages: {
    tabs: {
      projects: 'Projects',
      overview: 'Overview',
      computePools: 'Compute Pools',
      appDeployments: 'App Deployments',
      profileBundles: 'Profile Bundles',
    },
    pages: {
      documentTitle: '{{page}} | PaletteAI',
      projects: 'Projects',
      computePools: 'Compute Pools',
      appDeployments: 'App Deployments',
      profileBundles: 'Profile Bundles',
    },
    notFoundPage: {
      title: 'There is no such page',
      description: 'Choose one of the tabs above.',
    },
    list: {
      search: 'Search',
      tenant: 'Tenant',
      allTenants: 'All tenants',
      status: 'Status',
      anyStatus: 'Any status',
      clear: 'Clear filters',
      all: 'Show all {{total}}',
      range: '{{from}} to {{to}} of {{total}}',
      noMatch: {
        title: 'Nothing matches',
        description: 'Change the search or the filters to see more.',
      },
    },
    status: {
      ready: 'Ready',
      notReady: 'Not ready',
      deleting: 'Deleting',
      unknown: 'Unknown',
    },
    fields: {
      name: 'Name',
      resourceName: 'Resource name',
      hub: 'Hub',
      tenant: 'Tenant',
      project: 'Project',
      status: 'Status',
      message: 'Message',
      createdAt: 'Created',
      created: '{{time, datetime(dateStyle: medium)}}',
      admins: 'Administrators',
      editors: 'Editors',
      viewers: 'Viewers',
      tags: 'Tags',
      gpus: 'GPUs in use',
      gpuOf: '{{family}}: {{used}} of {{capacity}}',
      gpuUnknown: '{{family}}: in use unknown, limit {{limit}}',
      gpuUnlimited: '{{family}}: {{used}}, no limit',
      computePools: 'Compute Pools',
      settings: 'Settings in effect',
      variant: 'Kind',
      bundle: 'Profile Bundle',
      bundleVersion: '{{name}} {{version}}',
      cluster: 'Cluster',
      kubernetesVersion: 'Kubernetes',
      controlPlaneNodes: 'Control plane nodes',
      workerNodes: 'Worker nodes',
      nodes: '{{ready}} of {{desired}} ready',
      deployments: 'Deployments',
      computePool: 'Compute Pool',
      type: 'Type',
      version: 'Version',
      none: 'None',
    },
    variant: {
      dedicated: 'Dedicated',
      shared: 'Shared',
    },
    projects: {
      empty: {
        title: 'You are not a member of any project',
        description:
          'Create a project, or ask an administrator of a project to add one of your groups.',
      },
      create: 'Create a project',
    },
    project: {
      people: 'Groups',
      gpus: 'GPUs',
      noGpuLimits: 'No limits are set and no GPUs are reported as in use.',
    },
    computePools: {
      empty: {
        title: 'There are no Compute Pools',
        description:
          'Request a Compute Pool, so that apps and models have something to run on.',
      },
      create: 'Request a Compute Pool',
    },
    computePool: {
      hosts: 'Hosts',
      noHosts: 'No hosts are reported yet.',
      host: 'Host',
      role: 'Role',
      nodePool: 'Node pool',
      controlPlane: 'Control plane',
      worker: 'Worker',
      events: 'Events',
      noEvents: 'The hub reports no events.',
      event_one: '{{reason}}: {{message}}',
      event_other: '{{reason}}: {{message}} ({{count}} times)',
    },
    appDeployments: {
      empty: {
        title: 'There are no app deployments',
        description: 'Deploy an app from one of the Profile Bundles.',
      },
      create: 'Deploy an app',
    },
    profileBundles: {
      empty: {
        title: 'There are no Profile Bundles',
        description:
          'Ask an administrator of the project to publish Profile Bundles to it.',
      },
    },
    cards: {
      project: 'PaletteAI Project',
      computePools: 'Compute Pools',
      noProject:
        'This entity does not say which project it stands for. The annotations of PaletteAI are missing.',
      more: 'Open in PaletteAI',
    },
  },
});
