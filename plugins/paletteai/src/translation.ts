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
      title: 'Page not found',
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
      deletingSince: 'Being deleted since',
      deletionStarted:
        '{{time, datetime(dateStyle: medium; timeStyle: short)}}',
      finalizers: 'Deletion waits for finalizers',
      admins: 'Admins',
      editors: 'Editors',
      viewers: 'Viewers',
      tags: 'Tags',
      gpus: 'GPUs in use',
      gpuOf: '{{family}}: {{used}} of {{capacity}}',
      computePools: 'Compute Pools',
      settings: 'Settings in effect',
      variant: 'Variant',
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
        title: 'No Compute Pools',
        description: 'Request a Compute Pool to run apps and models on.',
      },
      create: 'Request Compute Pool',
    },
    computePool: {
      hosts: 'Hosts',
      noHosts: 'No hosts reported yet.',
      host: 'Host',
      role: 'Role',
      nodePool: 'Node pool',
      controlPlane: 'Control plane',
      worker: 'Worker',
    },
    events: {
      title: 'Events',
      none: 'No events reported.',
      text_one: '{{reason}}: {{message}}',
      text_other: '{{reason}}: {{message}} ({{count}} times)',
      dated:
        '{{text}} ({{time, datetime(dateStyle: medium; timeStyle: short)}})',
    },
    conditions: {
      title: 'Conditions',
      none: 'No conditions reported.',
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
      catalog: 'View in catalog',
      delete: 'Delete',
      deleting: 'Deleting',
    },
    appDeployments: {
      empty: {
        title: 'No App Deployments',
        description: 'Deploy an app from a Profile Bundle.',
      },
      create: 'Deploy app',
    },
    deployment: {
      namespace: 'Namespace on the cluster',
      gpuUsed: '{{family}}: {{used}}',
      dedicated: 'Dedicated Compute Pool {{name}}',
      endpoints: 'Endpoints',
      noEndpoints: 'No endpoints reported yet.',
      address: 'Address',
      resources: 'Resources on the cluster',
      noResources: 'No resources reported yet.',
    },
    modelDeployments: modelDeploymentsMessages,
    modelDeployment: modelDeploymentMessages,
    modelSource: modelSourceMessages,
    modelMode: modelModeMessages,
    modelExposure: modelExposureMessages,
    variables: {
      title: 'Variables',
      none: 'No variables.',
      value: 'Value',
      required: 'Required',
      yes: 'Yes',
      no: 'No',
      default: 'Default',
      description: 'Description',
      sensitive: 'Sensitive, set from a Secret',
      isDefault: '{{value}} (default)',
      inSecret: 'Stored in Secret {{name}}',
      hidden: 'Hidden (sensitive)',
    },
    variableTypes: {
      string: 'Text',
      integer: 'Integer',
      number: 'Number',
      boolean: 'Boolean',
    },
    rules: {
      choices: 'One of {{choices}}.',
      pattern: 'Matches {{pattern}}.',
      minimum: 'At least {{minimum}}.',
      maximum: 'At most {{maximum}}.',
    },
    profileBundles: {
      empty: {
        title: 'No Profile Bundles',
        description:
          'Ask a Project admin to publish Profile Bundles to the Project.',
      },
    },
    profileBundle: {
      deploy: 'Deploy',
      unknownVersion:
        'Version {{unknown}} does not exist. Showing version {{shown}}.',
      notes: 'Release notes',
      profiles: 'Profiles',
      noProfiles: 'No profiles.',
      layer: 'Layer',
      apps: 'App Deployments from this bundle',
      noApps: 'No App Deployments use this bundle yet.',
      models: 'Model Deployments from this bundle',
      noModels: 'No Model Deployments use this bundle yet.',
      searched:
        'Only the first {{searched}} deployments of the Project were searched.',
    },
    layers: {
      cluster: 'Cluster Profile',
      workload: 'Workload Profile',
    },
    deletion: deletionMessages,
    contents: {
      computePools: 'Compute Pools',
      appDeployments: 'App Deployments',
      profileBundles: 'Profile Bundles',
      modelDeployments: 'Model Deployments',
      computeConfigs: 'Compute Configs',
      integrations: 'Settings with integrations and keys',
      namespace: 'Namespace {{name}} and everything in it',
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
      workloadProfile: 'Workload Profile',
    },
    outcomes: {
      changed: 'changed',
      deleted: 'deleted',
      unchanged: 'already deleted',
      failed: 'failed',
      skipped: 'skipped',
    },
    policy: {
      label: 'What should happen to the cluster in Palette?',
      labelOf: 'What should happen to the cluster {{cluster}} in Palette?',
      delete: 'Delete the cluster',
      orphan: 'Keep the cluster (Orphan)',
      deleteHelp:
        'Palette deletes the cluster and frees its hosts. All workloads on it stop.',
      orphanHelp:
        'The cluster keeps running in Palette and keeps its hosts. PaletteAI no longer manages it.',
    },
    cards: cardMessages,
  },
});
