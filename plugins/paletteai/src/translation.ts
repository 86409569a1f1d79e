/**
 * Texts of the pages and cards of PaletteAI, to be translated or replaced.
 *
 * @packageDocumentation
 */
import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { accessMessages } from './access/accessMessages';
import { cardMessages } from './cards/cardMessages';
import { computeMessages } from './compute/computeMessages';
import { deletionMessages } from './deletion/deletionMessages';
import { gpuMessages } from './gpu/gpuMessages';
import { listMessages } from './list/listMessages';
import {
  modelDeploymentMessages,
  modelDeploymentsMessages,
  modelExposureMessages,
  modelModeMessages,
  modelSourceMessages,
} from './modelDeployments/modelMessages';
import { projectMessages, projectsMessages } from './projects/projectMessages';

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
      compute: 'Compute',
      computePools: 'Compute Pools',
      appDeployments: 'App Deployments',
      modelDeployments: 'Model Deployments',
      profileBundles: 'Profile Bundles',
    },
    pages: {
      documentTitle: '{{page}} | PaletteAI',
      projects: 'Projects',
      compute: 'Compute',
      computePools: 'Compute Pools',
      appDeployments: 'App Deployments',
      modelDeployments: 'Model Deployments',
      profileBundles: 'Profile Bundles',
    },
    notFoundPage: {
      title: 'There is no such page',
      description: 'Choose one of the tabs above.',
    },
    access: accessMessages,
    list: listMessages,
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
    projects: projectsMessages,
    project: projectMessages,
    gpu: gpuMessages,
    compute: computeMessages,
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
    },
    events: {
      title: 'Events',
      none: 'The hub reports no events.',
      text_one: '{{reason}}: {{message}}',
      text_other: '{{reason}}: {{message}} ({{count}} times)',
      dated:
        '{{text}} ({{time, datetime(dateStyle: medium; timeStyle: short)}})',
    },
    conditions: {
      title: 'Conditions',
      none: 'The hub reports no conditions.',
      type: 'Condition',
      reason: 'Reason',
      since: 'Since',
    },
    truth: {
      True: 'Yes',
      False: 'No',
      Unknown: 'Unknown',
    },
    actions: {
      catalog: 'Show in the catalog',
      delete: 'Delete',
      deleting: 'Being deleted',
    },
    appDeployments: {
      empty: {
        title: 'There are no app deployments',
        description: 'Deploy an app from one of the Profile Bundles.',
      },
      create: 'Deploy an app',
    },
    deployment: {
      namespace: 'Namespace on the cluster',
      gpuUsed: '{{family}}: {{used}}',
      dedicated: 'A dedicated pool of its own {{name}}',
      endpoints: 'Endpoints',
      noEndpoints: 'No endpoints are reported yet.',
      address: 'Address',
      resources: 'Resources on the cluster',
      noResources: 'No resources are reported yet.',
    },
    modelDeployments: modelDeploymentsMessages,
    modelDeployment: modelDeploymentMessages,
    modelSource: modelSourceMessages,
    modelMode: modelModeMessages,
    modelExposure: modelExposureMessages,
    variables: {
      title: 'Variables',
      none: 'There are no variables.',
      value: 'Value',
      required: 'Required',
      yes: 'Yes',
      no: 'No',
      default: 'Default',
      description: 'Description',
      sensitive: 'Sensitive, given by a Secret',
      isDefault: '{{value}} (default)',
      inSecret: 'In the Secret {{name}}',
      hidden: 'Not shown, as it is sensitive',
    },
    variableTypes: {
      string: 'Text',
      integer: 'Whole number',
      number: 'Number',
      boolean: 'Yes or no',
    },
    rules: {
      choices: 'One of {{choices}}.',
      pattern: 'Matches {{pattern}}.',
      minimum: 'At least {{minimum}}.',
      maximum: 'At most {{maximum}}.',
    },
    profileBundles: {
      empty: {
        title: 'There are no Profile Bundles',
        description:
          'Ask an administrator of the project to publish Profile Bundles to it.',
      },
    },
    profileBundle: {
      deploy: 'Deploy',
      unknownVersion:
        'There is no version {{unknown}}. Shown is version {{shown}}.',
      notes: 'Notes on this version',
      profiles: 'Profiles',
      noProfiles: 'The bundle holds no profiles.',
      layer: 'Part',
      apps: 'App deployments made from it',
      noApps: 'No app deployment of its project was made from it.',
      models: 'Model deployments made from it',
      noModels: 'No model deployment of its project was made from it.',
      searched:
        'Only the first {{searched}} deployments of the project were searched.',
    },
    layers: {
      cluster: 'Cluster profile',
      workload: 'Workload profile',
    },
    deletion: deletionMessages,
    contents: {
      computePools: 'Compute Pools',
      appDeployments: 'App deployments',
      profileBundles: 'Profile Bundles',
      modelDeployments: 'Model deployments',
      computeConfigs: 'Compute Configs',
      integrations: 'Settings with their integrations and keys',
      namespace: 'The namespace {{name}} with all that is in it',
    },
    kinds: {
      namespace: 'Namespace',
      secret: 'Secret',
      tenant: 'Tenant',
      project: 'Project',
      settings: 'Settings',
      compute: 'Compute',
      computeConfig: 'Compute Config',
      computePool: 'Compute Pool',
      scalingPolicy: 'Scaling policy',
      aiWorkload: 'Deployment',
      profileBundle: 'Profile Bundle',
      workloadProfile: 'Workload profile',
    },
    outcomes: {
      deleted: 'deleted',
      unchanged: 'was gone already',
      failed: 'failed',
      skipped: 'left as it is',
    },
    policy: {
      label: 'What becomes of its cluster in Palette?',
      labelOf: 'What becomes of the cluster {{cluster}} in Palette?',
      delete: 'Delete the cluster too',
      orphan: 'Keep the cluster (Orphan)',
      deleteHelp:
        'Palette tears the cluster down and frees its hosts. Everything that runs on it stops.',
      orphanHelp:
        'The cluster goes on running in Palette and keeps its hosts. PaletteAI no longer manages it.',
    },
    cards: cardMessages,
  },
});
