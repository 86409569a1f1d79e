import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Texts of the inputs of this package.
 *
 * @public
 */
export const paletteAiInputsTranslationRef = createTranslationRef({
  id: 'plugin.paletteai-inputs',
  messages: {
    required: '(Required)',
    rows: {
      entry: '{{name}} {{number}}',
      remove: 'Remove {{name}}',
    },
    keyValues: {
      add: 'Add entry',
      entry: 'entry {{number}}',
      key: 'Key {{number}}',
      value: 'Value {{number}}',
      duplicate: 'This key is in the list again; the last one counts.',
    },
    gpus: {
      add: 'Add GPU family',
      entry: 'GPU family {{number}}',
      family: 'GPU family {{number}}',
      count: 'Number of GPUs {{number}}',
    },
    scope: {
      loading: 'Loading',
      choose: 'Choose',
      searchTenants: 'Search tenants',
      searchProjects: 'Search projects',
      noTenants:
        'There is no tenant in which you may create projects. Ask an administrator of your tenant.',
      noProjects:
        'There is no project in which you may do this. Ask an administrator of the project.',
    },
    integration: {
      name: 'Integration name',
      hostUrl: 'Host URL',
      tenant: 'Palette tenant',
      tenantDescription: 'Shown to people; Palette is not asked for it.',
      projectId: 'Palette project ID',
      projectIdDescription: 'The project that clusters are deployed into.',
      skipTlsVerify: 'Skip verification of certificates',
      apiKey: 'API key',
      keyDescription: {
        palette: 'Of the Palette user that deploys clusters.',
        huggingFace: 'A Hugging Face token that may read models.',
        ngc: 'An NVIDIA NGC key that may pull from nvcr.io.',
      },
    },
    certificates: {
      mode: 'Certificates',
      modes: {
        none: 'Those that are trusted everywhere',
        provide: 'Provide certificates',
        existing: 'Use a Secret that exists',
      },
      name: 'Name of the Secret to create',
      caCertificate: 'Certificate of the authority',
      clientCertificate: 'Client certificate',
      clientKey: 'Key of the client certificate',
      clientKeyDescription: 'Kept like the API key and never shown again.',
      secretName: 'Name of the Secret',
    },
    validation: {
      validate: 'Validate',
      valid: 'The integration works',
      invalid: 'The integration does not work',
      incomplete: 'Not tried: first mend what is marked.',
      step: '{{outcome}}: {{message}}',
      outcomes: {
        passed: 'Passed',
        failed: 'Failed',
        warning: 'Warning',
        skipped: 'Not tried',
      },
    },
    bundle: {
      version: 'Version',
      none: 'The project has no profile bundle of this kind. Ask an administrator of the project to add one.',
    },
    variables: {
      none: 'The profile bundle has no variables.',
      default: 'Default: {{value}}',
    },
    target: {
      existing: 'On a compute pool that exists',
      dedicated: 'On a compute pool of its own',
      pool: 'Compute pool',
      noPools:
        'The project has no compute pool yet. Request one, or choose a pool of its own.',
      name: 'Name of the compute pool',
      nameDescription: 'Chosen by the hub when it is left empty.',
      infrastructure: 'Infrastructure',
      noInfrastructure: 'As the profile bundle of the app says',
    },
    fit: {
      free: '{{free}} of {{capacity}} {{family}} free',
      none: 'No GPUs reported',
      need: '{{gpus}} × {{family}}',
      anyFamily: 'any GPU',
      fits: 'Fits: {{has}}, needed {{needs}}',
      lacks: 'Does not fit: {{has}}, needed {{needs}}',
      unknown: 'Not known whether it fits: {{has}}, needed {{needs}}',
    },
    suggestions: { own: 'Not among the suggestions' },
    cluster: {
      controlPlane: 'Control plane',
      workerPools: 'Worker pools',
      network: 'Network',
      lifecycle: 'Deletion and SSH',
      default: 'Default',
      deletionPolicy: 'Deletion policy',
      deletionPolicyDescription:
        'What becomes of the cluster in Palette when the compute pool is deleted.',
      deletionPolicies: {
        delete: 'Delete the cluster',
        orphan: 'Keep the cluster',
      },
      sshKeys: 'SSH keys',
      sshKeysDescription: 'Public keys of those who may log in to nodes.',
      sshKey: 'SSH key',
      addSshKey: 'Add SSH key',
    },
    nodePool: {
      nodeCount: 'Control plane nodes',
      workerNodeEligible: 'Apps and models may run on control plane nodes',
      cpuCount: 'CPU cores',
      memory: 'Memory',
      memoryExample: '16 GiB',
      architecture: 'Architecture',
      labels: 'Node labels',
      annotations: 'Node annotations',
      taints: 'Node taints',
    },
    taints: {
      add: 'Add taint',
      entry: 'taint {{number}}',
      key: 'Taint key {{number}}',
      value: 'Taint value {{number}}',
      effect: 'Effect {{number}}',
    },
    gpu: {
      family: 'GPU family',
      familyExample: 'NVIDIA A100',
      count: 'Number of GPUs',
      memory: 'GPU memory',
    },
    workerPools: {
      label: 'Worker pools',
      description:
        'Nodes beside the control plane. GPUs are counted over all nodes of a pool.',
      add: 'Add worker pool',
      entry: 'worker pool {{number}}',
      name: 'Worker pool name',
      minWorkerNodes: 'Least number of nodes',
    },
    network: {
      vip: 'Virtual IP address',
      vipDescription: 'Address under which the cluster is reached.',
      ntpServers: 'Time servers',
      ntpServer: 'Time server',
      addNtpServer: 'Add time server',
      overlay: 'Use an overlay network',
      cidr: 'Range of the overlay network',
      overlayVirtualIp: 'The virtual address will be {{address}}.',
      staticIp: 'Static overlay address instead of DHCP',
    },
    projectName: {
      checking: 'Checking whether the name is free',
      free: 'This name is free.',
      failed: 'Whether the name is free could not be checked: {{reason}}',
    },
  },
});
