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
      duplicate: 'Duplicate key. The last value applies.',
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
      searchTenants: 'Search Tenants',
      searchProjects: 'Search Projects',
      noTenants:
        'You cannot create Projects in any Tenant. Ask a Tenant admin for access.',
      noProjects:
        'You cannot do this in any Project. Ask a Project admin for access.',
    },
    integration: {
      name: 'Integration name',
      hostUrl: 'Host URL',
      tenant: 'Palette tenant',
      tenantDescription: 'For display only.',
      projectId: 'Palette project ID',
      projectIdDescription: 'The Palette project to deploy clusters in.',
      skipTlsVerify: 'Skip SSL certificate verification',
      apiKey: 'API key',
      keyDescription: {
        palette: 'The API key of the Palette user that deploys clusters.',
        huggingFace: 'A Hugging Face token with read access to models.',
        ngc: 'An NVIDIA NGC key that can pull from nvcr.io.',
      },
    },
    certificates: {
      mode: 'Certificates',
      modes: {
        none: 'System trust store',
        provide: 'Provide certificates',
        existing: 'Use existing Secret',
      },
      name: 'Name of the new Secret',
      caCertificate: 'CA certificate',
      clientCertificate: 'Client certificate',
      clientKey: 'Client private key',
      clientKeyDescription: 'Stored like the API key and never shown again.',
      secretName: 'Name of the existing Secret',
    },
    validation: {
      validate: 'Validate',
      verdicts: {
        accepted: 'The integration works',
        refused: 'The integration does not work',
        untried:
          'The integration could not be validated. You can use it without validation.',
      },
      retryAfter_one: 'Try again in {{count}} second.',
      retryAfter_other: 'Try again in {{count}} seconds.',
      incomplete: 'Fix the highlighted fields, then validate.',
      step: '{{outcome}}: {{message}}',
      outcomes: {
        passed: 'Passed',
        failed: 'Failed',
        warning: 'Warning',
        untried: 'Not validated',
        skipped: 'Skipped',
      },
    },
    bundle: {
      version: 'Version',
      none: 'The Project has no Profile Bundle of this type. Ask a Project admin to add one.',
    },
    variables: {
      none: 'The Profile Bundle has no variables.',
      default: 'Default: {{value}}',
    },
    target: {
      existing: 'Existing Compute Pool',
      dedicated: 'Dedicated Compute Pool',
      pool: 'Compute Pool',
      noPools:
        'The Project has no Compute Pools yet. Request one, or choose a dedicated Compute Pool.',
      name: 'Compute Pool name',
      nameDescription: 'Leave empty to let the hub choose a name.',
      infrastructure: 'Infrastructure',
      noInfrastructure: 'Set by the app bundle',
    },
    fit: {
      free: '{{free}} of {{capacity}} {{family}} free',
      none: 'No GPUs reported',
      need: '{{gpus}} × {{family}}',
      anyFamily: 'any GPU',
      fits: 'Fits: {{has}}, {{needs}} needed',
      lacks: 'Does not fit: {{has}}, {{needs}} needed',
      unknown: 'Capacity unknown: {{has}}, {{needs}} needed',
    },
    suggestions: { own: 'Custom value' },
    cluster: {
      controlPlane: 'Control plane',
      workerPools: 'Worker pools',
      network: 'Network',
      lifecycle: 'Deletion and SSH',
      default: 'Default',
      deletionPolicy: 'Deletion policy',
      deletionPolicyDescription:
        'What happens to the cluster in Palette when the Compute Pool is deleted.',
      deletionPolicies: {
        delete: 'Delete the cluster',
        orphan: 'Keep the cluster',
      },
      sshKeys: 'SSH keys',
      sshKeysDescription: 'Public keys that grant SSH access to the nodes.',
      sshKey: 'SSH key',
      addSshKey: 'Add SSH key',
    },
    nodePool: {
      nodeCount: 'Control plane nodes',
      workerNodeEligible: 'Allow apps and models on control plane nodes',
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
        'Nodes in addition to the control plane. GPU counts are totals for all nodes of a worker pool.',
      add: 'Add worker pool',
      entry: 'worker pool {{number}}',
      name: 'Worker pool name',
      minWorkerNodes: 'Minimum nodes',
    },
    network: {
      vip: 'Virtual IP (VIP)',
      vipDescription: 'The IP address of the cluster endpoint.',
      ntpServers: 'NTP servers',
      ntpServer: 'NTP server',
      addNtpServer: 'Add NTP server',
      overlay: 'Enable network overlay',
      cidr: 'Overlay network CIDR',
      overlayVirtualIp: 'The overlay VIP will be {{address}}.',
      staticIp: 'Use a static overlay VIP instead of DHCP',
    },
    projectName: {
      checking: 'Checking availability',
      free: 'This name is available.',
      failed: 'Could not check whether the name is available: {{reason}}',
    },
  },
});
