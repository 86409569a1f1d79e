// Generated from openapi/paletteai.yaml by "yarn generate"; do not edit.

export interface paths {
  '/hubs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The hubs of the portal, with the state of each watch and what is known of their compatibility. */
    get: operations['listHubs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One hub; its schemas are compared with what the portal reads and writes. */
    get: operations['getHub'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tenants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tenants that the caller administers or has a project in. */
    get: operations['listTenants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/tenants/{tenant}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One tenant. */
    get: operations['getTenant'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/tenants/{tenant}/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller may do in a tenant, outside of its projects. */
    get: operations['getTenantAccess'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The projects that the caller is a member of. */
    get: operations['listProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/project-facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the projects that the caller is a member of can be filtered by. */
    get: operations['listProjectFacet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/project-access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The projects in which the caller may do at least one of some actions, by display name.
     * Each page asks the hubs about a bounded number of projects, so a page with less than `limit` items, or none, can
     *     be followed by others.
     */
    get: operations['listProjectAccess'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/compute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machines of all projects that the caller is a member of, each counted once. */
    get: operations['getComputeSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Creates a project with everything that it starts with. The same request once more changes nothing. */
    post: operations['createProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/project-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What creating a project would do, tried on the hub without storing anything. */
    post: operations['previewProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/project-names/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether a project can have this name; for administrators of a tenant on the hub. */
    get: operations['checkProjectName'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One project. */
    get: operations['getProject'];
    put?: never;
    post?: never;
    /** Deletes a project with everything in it. */
    delete: operations['deleteProject'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller may do in a project. */
    get: operations['getProjectAccess'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/compute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The machines that a project may use. */
    get: operations['listCompute'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to one object of a project, the newest first. */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/compute-pools': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The compute pools of all projects that the caller is a member of. */
    get: operations['listComputePools'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/compute-pools': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Requests a compute pool. The same request once more changes nothing. */
    post: operations['createComputePool'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/compute-pool-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What requesting a compute pool would do, tried on the hub without storing anything. */
    post: operations['previewComputePool'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/compute-pools/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One compute pool. */
    get: operations['getComputePool'];
    put?: never;
    post?: never;
    /** Deletes a compute pool. */
    delete: operations['deleteComputePool'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/profile-bundles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The profile bundles of all projects that the caller is a member of, one entry per version. */
    get: operations['listProfileBundles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/profile-bundles/{bundleName}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One profile bundle with its versions, the newest first, and the variables of each. */
    get: operations['getProfileBundle'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/app-deployments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The app deployments of all projects that the caller is a member of. */
    get: operations['listAppDeployments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/app-deployments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deploys an app. The same request once more changes nothing. */
    post: operations['createAppDeployment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/app-deployment-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What deploying an app would do, tried on the hub without storing anything. */
    post: operations['previewAppDeployment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/app-deployments/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One app deployment. */
    get: operations['getAppDeployment'];
    put?: never;
    post?: never;
    /** Deletes an app deployment. */
    delete: operations['deleteAppDeployment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/model-deployments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The model deployments of all projects that the caller is a member of. */
    get: operations['listModelDeployments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/hubs/{hub}/projects/{project}/model-deployments/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One model deployment. */
    get: operations['getModelDeployment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/validate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tries an integration with Palette, Hugging Face or NVIDIA NGC without saving anything. */
    post: operations['validateIntegration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Failure: {
      error: {
        name: string;
        message: string;
        code?: string;
        /** The hub that could not be asked. */
        hub?: string;
        /** Since when it cannot be asked; ISO 8601. */
        since?: string;
        /** What is in the way. */
        reason?: string;
        /**
         * Who lacks the right on the hub.
         * @enum {string}
         */
        denied?: 'person' | 'portal' | 'impersonation' | 'policy';
        /** Groups whose members can grant what is missing. */
        adminGroups?: string[];
        /** What was done before it failed. */
        outcomes?: components['schemas']['ObjectOutcome'][];
      };
      request: {
        method: string;
        url: string;
      };
      response: {
        statusCode: number;
      };
      /** What is wrong with the request, each with its place. */
      problems?: components['schemas']['RequestProblem'][];
      /** Fields of an object that the hub refused, in its words. */
      hubProblems?: components['schemas']['HubFieldProblem'][];
    };
    RequestProblem: {
      /** Stable; the key of the message in a translation. */
      code: string;
      /** Where in the request, such as `roleMapping.admin[0]`; empty for the request as a whole. */
      path: string;
      /** What the words in braces of the message stand for. */
      parameters: components['schemas']['Texts'];
      /** The English message with its parameters filled in. */
      message: string;
    };
    HubFieldProblem: {
      path?: string;
      reason: string;
      message: string;
    };
    IncompleteSource: {
      hub: string;
      since?: string;
      reason: string;
    };
    PageInfo: {
      /** Leads to the next page; absent on the last. */
      nextCursor?: string;
    };
    PageFields: {
      totalItems: number;
      pageInfo: components['schemas']['PageInfo'];
      /** Sources that could not be asked, so that the list may lack something or be old. */
      incomplete: components['schemas']['IncompleteSource'][];
    };
    Texts: {
      [key: string]: string;
    };
    Counts: {
      [key: string]: number;
    };
    Hub: {
      id: string;
      title: string;
      uiUrl?: string;
      kinds: {
        [key: string]: components['schemas']['KindStatus'];
      };
      /** What keeps the portal from acting for people on the hub */
      problems: components['schemas']['RequestProblem'][];
      compatibility: {
        checkedAt?: string;
        gaps: {
          kind: components['schemas']['KindName'];
          path: string;
          /** @enum {string} */
          use: 'read' | 'write';
        }[];
      };
    };
    /** @enum {string} */
    KindName:
      | 'settings'
      | 'namespace'
      | 'secret'
      | 'tenant'
      | 'project'
      | 'compute'
      | 'computeConfig'
      | 'computePool'
      | 'scalingPolicy'
      | 'aiWorkload'
      | 'profileBundle'
      | 'workloadProfile';
    KindStatus:
      | {
          /** @enum {string} */
          state: 'connecting';
        }
      | {
          /** @enum {string} */
          state: 'live';
        }
      | {
          /** @enum {string} */
          state: 'stale';
          since: string;
          reason: string;
        }
      | {
          /** @enum {string} */
          state: 'denied';
          reason: string;
        }
      | {
          /** @enum {string} */
          state: 'absent';
        };
    Condition: {
      type: string;
      /** @enum {string} */
      status: 'True' | 'False' | 'Unknown';
      reason?: string;
      message?: string;
      lastTransitionTime?: string;
      observedGeneration?: number;
    };
    Reference: {
      name: string;
      namespace?: string;
    };
    ProfileBundleReference: {
      name: string;
      namespace?: string;
      cloudType?: string;
      version?: string;
    };
    ResourceFields: {
      ref: string;
      hub: string;
      name: string;
      namespace?: string;
      uid?: string;
      resourceVersion?: string;
      generation?: number;
      observedGeneration?: number;
      labels: components['schemas']['Texts'];
      createdAt?: string;
      deletingSince?: string;
      conditions: components['schemas']['Condition'][];
      /** @enum {string} */
      readiness: 'ready' | 'notReady' | 'deleting' | 'unknown';
    };
    GpuResources: {
      limits: components['schemas']['Counts'];
      requests: components['schemas']['Counts'];
      used?: components['schemas']['Counts'];
    };
    /** Mappings of models to profile bundles, and lists of models that may and may not be deployed. */
    ModelSettings: {
      mappings: {
        name: string;
        /** @enum {string} */
        source: 'HuggingFace' | 'NGC';
        filters: {
          /** @enum {string} */
          key: 'id' | 'author' | 'task' | 'library' | 'license' | 'tag';
          /** @enum {string} */
          operator: 'In' | 'NotIn' | 'Contains' | 'StartsWith';
          values: string[];
        }[];
        priority: number;
        profileBundleRef: components['schemas']['ProfileBundleReference'];
      }[];
      huggingFace: components['schemas']['ModelList'];
      ngc: components['schemas']['ModelList'];
    };
    ModelList: {
      allow: string[];
      disallow: string[];
    };
    Tenant: components['schemas']['ResourceFields'] & {
      /** @enum {string} */
      kind: 'tenant';
      entityRef: string;
      displayName: string;
      description?: string;
      adminGroups: string[];
      settingsRef?: components['schemas']['Reference'];
      gpuResources: components['schemas']['GpuResources'];
      modelSettings: components['schemas']['ModelSettings'];
      sharedNamespace?: string;
      childProjectCount?: number;
    };
    Project: components['schemas']['ResourceFields'] & {
      /** @enum {string} */
      kind: 'project';
      entityRef: string;
      displayName: string;
      description?: string;
      tenant: string;
      tags: components['schemas']['Texts'];
      computeConfigRef?: components['schemas']['Reference'];
      settingsRef?: components['schemas']['Reference'];
      roleMapping: {
        admin: string[];
        editor: string[];
        viewer: string[];
      };
      deploymentNamespaces: {
        allow: string[];
        disallow: string[];
      };
      gpuResources: components['schemas']['GpuResources'];
      modelSettings: components['schemas']['ModelSettings'];
      effectiveSettingsRef?: {
        name: string;
        namespace?: string;
        /** @enum {string} */
        scope?: 'Tenant' | 'Project';
      };
      computePoolCount?: number;
      /** In lists; without what the hub does not say or the caller may not see. */
      contents?: {
        computePools?: number;
        appDeployments?: number;
        modelDeployments?: number;
      };
    };
    GpuRequirement: {
      family?: string;
      gpuCount?: number;
      /** In MiB. */
      gpuMemory?: number;
    };
    ComputeGroup: {
      /** @enum {string} */
      architecture?: 'amd64' | 'arm64';
      cpuCount?: number;
      memoryMiB?: number;
      gpu?: components['schemas']['GpuRequirement'];
      resourceGroups: components['schemas']['Texts'];
      instances: number;
      hosts: {
        uid: string;
        name?: string;
        /** @enum {string} */
        state?: 'available' | 'in-use' | 'unhealthy';
        message?: string;
        cluster?: {
          name?: string;
          uid?: string;
        };
      }[];
    };
    MachineCounts: {
      total: number;
      available: number;
      inUse: number;
      unhealthy: number;
      unknown: number;
    };
    HardwareSummary: {
      id: string;
      hub: string;
      /** @enum {string} */
      architecture?: 'amd64' | 'arm64';
      cpuCount?: number;
      memoryMiB?: number;
      gpu?: components['schemas']['GpuRequirement'];
      resourceGroups: components['schemas']['Texts'];
      machines: components['schemas']['MachineCounts'];
      controlPlane: components['schemas']['MachineCounts'];
      worker: components['schemas']['MachineCounts'];
    };
    Compute: components['schemas']['ResourceFields'] & {
      /** @enum {string} */
      kind: 'compute';
      settingsRef?: components['schemas']['Reference'];
      controlPlane: components['schemas']['ComputeGroup'][];
      worker: components['schemas']['ComputeGroup'][];
      lastSyncTime?: string;
    };
    NodePool: {
      name?: string;
      /** @enum {string} */
      architecture?: 'amd64' | 'arm64';
      cpuCount?: number;
      memoryMiB?: number;
      labels: components['schemas']['Texts'];
      annotations: components['schemas']['Texts'];
      taints: {
        key: string;
        value?: string;
        /** @enum {string} */
        effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
      }[];
      nodeCount?: number;
      workerNodeEligible?: boolean;
      minWorkerNodes?: number;
      gpu?: components['schemas']['GpuRequirement'];
    };
    ClusterConfigFields: {
      /** @enum {string} */
      deletionPolicy?: 'delete' | 'orphan';
      sshKeys: string[];
      edge: {
        vip?: string;
        ntpServers: string[];
        isTwoNode?: boolean;
        networkOverlay?: {
          enabled: boolean;
          staticIp?: boolean;
          cidr?: string;
          overlayNetworkType?: string;
        };
      };
      nodePools: {
        controlPlanePool?: components['schemas']['NodePool'];
        workerPools: (components['schemas']['NodePool'] & {
          name: string;
        })[];
      };
    };
    ResourceGroups: {
      controlPlane: components['schemas']['Texts'];
      worker: components['schemas']['Texts'];
    };
    VariableValue: {
      name: string;
      value?: string;
      secretKeyRef?: {
        name: string;
        key: string;
      };
    };
    Endpoint: {
      name: string;
      url: string;
      type?: string;
    };
    NodeCount: {
      desired?: number;
      ready?: number;
    };
    ComputePool: components['schemas']['ResourceFields'] &
      components['schemas']['ClusterConfigFields'] & {
        /** @enum {string} */
        kind: 'computePool';
        entityRef: string;
        description?: string;
        /** @enum {string} */
        variant?: 'dedicated' | 'shared';
        resourceGroups: components['schemas']['ResourceGroups'];
        profileBundleRef?: components['schemas']['ProfileBundleReference'];
        computeConfigRef?: components['schemas']['Reference'];
        scalingPolicyRef?: components['schemas']['Reference'];
        variables: components['schemas']['VariableValue'][];
        networkIsolationProvider?: string;
        phase?: string;
        message?: string;
        cluster?: {
          name?: string;
          uid?: string;
          projectUID?: string;
          state?: string;
          url?: string;
          kubernetesVersion?: string;
          apiEndpoint?: string;
        };
        kubeconfigSecretRef?: components['schemas']['Reference'];
        spokeRef?: components['schemas']['Reference'];
        environmentRef?: components['schemas']['Reference'];
        nodes: {
          controlPlane: components['schemas']['NodeCount'];
          worker: components['schemas']['NodeCount'];
        };
        hosts: {
          uid: string;
          name?: string;
          pool?: string;
          /** @enum {string} */
          role?: 'ControlPlane' | 'Worker';
          state?: string;
        }[];
        gpuCapacity: components['schemas']['Counts'];
        gpuUsed: components['schemas']['Counts'];
        deploymentCount?: number;
        endpoints: components['schemas']['Endpoint'][];
      };
    ResourceRequirements: {
      cpuCount?: number;
      memoryMiB?: number;
      gpu?: components['schemas']['GpuRequirement'];
    };
    BundledProfile: {
      name: string;
      namespace?: string;
      uid?: string;
      version?: string;
      type?: string;
      cloudType?: string;
    };
    ProfileBundle: components['schemas']['ResourceFields'] & {
      /** @enum {string} */
      kind: 'profileBundle';
      entityRef: string;
      displayName: string;
      description?: string;
      /** @enum {string} */
      type?: 'Infrastructure' | 'Application' | 'Fullstack' | 'Model';
      bundleName: string;
      version?: string;
      revisionNotes?: string;
      clusterProfiles: components['schemas']['BundledProfile'][];
      workloadProfiles: components['schemas']['BundledProfile'][];
      variables: {
        name: string;
        displayName: string;
        description?: string;
        /** @enum {string} */
        type: 'string' | 'integer' | 'number' | 'boolean';
        /** @enum {string} */
        scope: 'Cluster' | 'Workload';
        required: boolean;
        sensitive: boolean;
        default?: string;
        enum: string[];
        pattern?: string;
        minimum?: number;
        maximum?: number;
      }[];
      resourceRequirements?: components['schemas']['ResourceRequirements'];
      computePoolCount?: number;
      deploymentCount?: number;
    };
    Deployment: components['schemas']['ResourceFields'] & {
      /** @enum {string} */
      kind: 'appDeployment' | 'modelDeployment';
      entityRef: string;
      displayName: string;
      description?: string;
      profileBundleRef?: components['schemas']['ProfileBundleReference'];
      computePoolRef?: components['schemas']['Reference'];
      dedicatedComputePool?: components['schemas']['ClusterConfigFields'] & {
        name?: string;
        profileBundleRef?: components['schemas']['ProfileBundleReference'];
        resourceGroups: components['schemas']['ResourceGroups'];
      };
      computeConfigRef?: components['schemas']['Reference'];
      deploymentNamespace?: string;
      variables: components['schemas']['VariableValue'][];
      resourceRequirements?: components['schemas']['ResourceRequirements'];
      /** Of model deployments only. */
      model?: {
        /** @enum {string} */
        source?: 'HuggingFace' | 'NGC';
        id?: string;
        revision?: string;
        /** @enum {string} */
        mode?: 'ModelAsAService' | 'Custom';
        /** @enum {string} */
        exposure?: 'Internal' | 'External';
        /** Secret with the key that callers of the model present. */
        apiKeySecretRef?: {
          name: string;
          key: string;
        };
      };
      phase?: string;
      message?: string;
      currentComputePoolRef?: components['schemas']['Reference'];
      currentProfileBundleRef?: components['schemas']['ProfileBundleReference'];
      deployedObjects: {
        apiVersion?: string;
        kind: string;
        namespace?: string;
        name: string;
        ready?: boolean;
        message?: string;
      }[];
      gpuUsed: components['schemas']['Counts'];
      endpoints: components['schemas']['Endpoint'][];
    };
    /** @enum {string} */
    AccessAction:
      | 'project.read'
      | 'project.create'
      | 'project.delete'
      | 'settings.read'
      | 'compute.read'
      | 'computeConfig.read'
      | 'computePool.read'
      | 'computePool.create'
      | 'computePool.delete'
      | 'profileBundle.read'
      | 'workloadProfile.read'
      | 'appDeployment.read'
      | 'appDeployment.create'
      | 'appDeployment.delete'
      | 'modelDeployment.read';
    /**
     * Roles where the hub could not be asked and the default roles were taken.
     * @enum {string}
     */
    DecidedBy: 'hub' | 'roles';
    Access: {
      roles: ('viewer' | 'editor' | 'admin' | 'tenantAdmin')[];
      allowed: components['schemas']['AccessAction'][];
      /** Groups that could grant more. */
      adminGroups: string[];
      decidedBy: components['schemas']['DecidedBy'];
    };
    ObjectEvent: {
      /** @enum {string} */
      type: 'Normal' | 'Warning';
      reason: string;
      message: string;
      count: number;
      firstSeen?: string;
      lastSeen?: string;
      source?: string;
    };
    ObjectOutcome: {
      ref: string;
      /**
       * Skipped when an object before it failed or the message gives another reason.
       * @enum {string}
       */
      outcome:
        | 'created'
        | 'changed'
        | 'unchanged'
        | 'deleted'
        | 'failed'
        | 'skipped';
      /** Why it failed or was skipped, or what is still to come. Never holds a secret. */
      message?: string;
    };
    WriteResult: {
      ref: string;
      entityRef?: string;
      outcomes: components['schemas']['ObjectOutcome'][];
    };
    Preview: {
      manifests: ({
        apiVersion: string;
        kind: string;
        metadata: {
          name: string;
          namespace?: string;
          labels?: components['schemas']['Texts'];
          annotations?: components['schemas']['Texts'];
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      })[];
      outcomes: components['schemas']['ObjectOutcome'][];
      diffs: {
        apiVersion: string;
        kind: string;
        namespace?: string;
        name: string;
        resourceVersion?: string;
        changes: components['schemas']['FieldChange'][];
      }[];
      problems: components['schemas']['RequestProblem'][];
      warnings?: components['schemas']['RequestProblem'][];
    };
    FieldChange: {
      path: string;
      before?: unknown;
      after?: unknown;
    };
    IntegrationValidation: {
      /** @enum {string} */
      type: 'palette' | 'huggingFace' | 'ngc';
      /**
       * Untried: there was no answer to tell by; the integration may work all the same.
       * @enum {string}
       */
      verdict: 'accepted' | 'refused' | 'untried';
      steps: {
        /** Stable, such as `palette.key`. */
        step: string;
        /** @enum {string} */
        outcome: 'passed' | 'failed' | 'warning' | 'untried' | 'skipped';
        /** Stable reason of a failure or warning, such as `credentials`. */
        reason?: string;
        /** The result in English. Never contains the key. */
        message: string;
        /** What the person can do, in English. */
        advice?: string;
      }[];
      /** Facts found during validation, by name, such as the tenant and the project. */
      facts: components['schemas']['Texts'];
      /** After how many seconds it is worth to try again, where the service said so. */
      retryAfterSeconds?: number;
    };
    ProjectRequest: {
      tenant?: unknown;
      name?: unknown;
      displayName?: unknown;
      description?: unknown;
      tags?: unknown;
      settings?: unknown;
      roleMapping?: unknown;
      computeConfig?: unknown;
      gpuResources?: unknown;
      deploymentNamespaces?: unknown;
    };
    ComputePoolRequest: {
      project?: unknown;
      name?: unknown;
      description?: unknown;
      labels?: unknown;
      annotations?: unknown;
      variant?: unknown;
      profileBundle?: unknown;
      computeConfig?: unknown;
      scalingPolicy?: unknown;
      resourceGroups?: unknown;
      cluster?: unknown;
      variables?: unknown;
    };
    AppDeploymentRequest: {
      project?: unknown;
      name?: unknown;
      displayName?: unknown;
      description?: unknown;
      labels?: unknown;
      annotations?: unknown;
      profileBundle?: unknown;
      target?: unknown;
      namespace?: unknown;
      variables?: unknown;
      resources?: unknown;
    };
    IntegrationRequest: {
      type?: unknown;
      name?: unknown;
      apiKey?: unknown;
      secretName?: unknown;
      annotations?: unknown;
      labels?: unknown;
      hostUrl?: unknown;
      tenant?: unknown;
      projectId?: unknown;
      skipTlsVerify?: unknown;
      certificates?: unknown;
    };
  };
  responses: {
    /** Why the request failed. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listHubs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All hubs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Hub'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getHub: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The hub. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hub'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listTenants: {
    parameters: {
      query?: {
        hub?: string;
        search?: string;
        status?: string[];
        orderField?: 'name' | 'displayName' | 'hub' | 'status' | 'createdAt';
        order?: 'asc' | 'desc';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of tenants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFields'] & {
            items: components['schemas']['Tenant'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getTenant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        tenant: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tenant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tenant'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getTenantAccess: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        tenant: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What is allowed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Access'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listProjects: {
    parameters: {
      query?: {
        hub?: string;
        tenant?: string;
        search?: string;
        status?: string[];
        tags?: string[];
        owner?: string;
        orderField?:
          | 'name'
          | 'displayName'
          | 'hub'
          | 'tenant'
          | 'status'
          | 'gpusUsed'
          | 'createdAt';
        order?: 'asc' | 'desc';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of projects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFields'] & {
            items: components['schemas']['Project'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listProjectFacet: {
    parameters: {
      query: {
        facet: 'tenant' | 'status' | 'tag' | 'owner';
        hub?: string;
        search?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Values of the facet, those of most projects first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              value: string;
              projects: number;
            }[];
            totalItems: number;
            incomplete: components['schemas']['IncompleteSource'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listProjectAccess: {
    parameters: {
      query: {
        action: components['schemas']['AccessAction'][];
        hub?: string;
        search?: string;
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of projects with what is allowed of the actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              ref: string;
              hub: string;
              name: string;
              displayName: string;
              allowed: components['schemas']['AccessAction'][];
              decidedBy: components['schemas']['DecidedBy'];
            }[];
            pageInfo: components['schemas']['PageInfo'];
            incomplete: components['schemas']['IncompleteSource'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getComputeSummary: {
    parameters: {
      query?: {
        hub?: string;
        tenant?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Number of machines by hardware. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HardwareSummary'][];
            inventories: number;
            oldestSync?: string;
            incomplete: components['schemas']['IncompleteSource'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  createProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectRequest'];
      };
    };
    responses: {
      /** It was there already, just as requested. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      /** What was done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  previewProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectRequest'];
      };
    };
    responses: {
      /** The preview. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preview'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  checkProjectName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether the name is free; a problem says why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            available: boolean;
            problems: components['schemas']['RequestProblem'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Project'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  deleteProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was done. The hub may clean up for some time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getProjectAccess: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What is allowed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Access'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listCompute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The inventories of the project. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Compute'][];
            incomplete: components['schemas']['IncompleteSource'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listEvents: {
    parameters: {
      query: {
        kind:
          | 'project'
          | 'compute'
          | 'computeConfig'
          | 'computePool'
          | 'profileBundle'
          | 'aiWorkload'
          | 'settings';
        name: string;
      };
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The events that the hub still knows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ObjectEvent'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listComputePools: {
    parameters: {
      query?: {
        hub?: string;
        tenant?: string;
        project?: string;
        search?: string;
        status?: string[];
        orderField?: 'name' | 'hub' | 'project' | 'status' | 'createdAt';
        order?: 'asc' | 'desc';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of compute pools. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFields'] & {
            items: components['schemas']['ComputePool'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  createComputePool: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComputePoolRequest'];
      };
    };
    responses: {
      /** It was there already, just as requested. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      /** What was done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  previewComputePool: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComputePoolRequest'];
      };
    };
    responses: {
      /** The preview. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preview'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getComputePool: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The compute pool. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComputePool'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  deleteComputePool: {
    parameters: {
      query?: {
        /** Whether the cluster goes too (delete) or stays in Palette (orphan); as the pool says when absent. */
        deletionPolicy?: 'delete' | 'orphan';
      };
      header?: never;
      path: {
        hub: string;
        project: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was done. The hub may clean up for some time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listProfileBundles: {
    parameters: {
      query?: {
        hub?: string;
        tenant?: string;
        project?: string;
        search?: string;
        status?: string[];
        type?: ('Infrastructure' | 'Application' | 'Fullstack' | 'Model')[];
        orderField?:
          | 'name'
          | 'displayName'
          | 'hub'
          | 'project'
          | 'status'
          | 'createdAt';
        order?: 'asc' | 'desc';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of profile bundles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFields'] & {
            items: components['schemas']['ProfileBundle'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getProfileBundle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
        bundleName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The profile bundle. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            bundleName: string;
            displayName: string;
            versions: components['schemas']['ProfileBundle'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listAppDeployments: {
    parameters: {
      query?: {
        hub?: string;
        tenant?: string;
        project?: string;
        search?: string;
        status?: string[];
        orderField?:
          | 'name'
          | 'displayName'
          | 'hub'
          | 'project'
          | 'status'
          | 'createdAt';
        order?: 'asc' | 'desc';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of app deployments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFields'] & {
            items: components['schemas']['Deployment'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  createAppDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppDeploymentRequest'];
      };
    };
    responses: {
      /** It was there already, just as requested. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      /** What was done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  previewAppDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppDeploymentRequest'];
      };
    };
    responses: {
      /** The preview. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preview'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getAppDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The app deployment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Deployment'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  deleteAppDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What was done. The hub may clean up for some time. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  listModelDeployments: {
    parameters: {
      query?: {
        hub?: string;
        tenant?: string;
        project?: string;
        search?: string;
        status?: string[];
        orderField?:
          | 'name'
          | 'displayName'
          | 'hub'
          | 'project'
          | 'status'
          | 'createdAt';
        order?: 'asc' | 'desc';
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of model deployments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFields'] & {
            items: components['schemas']['Deployment'][];
          };
        };
      };
      default: components['responses']['Failure'];
    };
  };
  getModelDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hub: string;
        project: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model deployment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Deployment'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  validateIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IntegrationRequest'];
      };
    };
    responses: {
      /** What was tried, and how it ended. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntegrationValidation'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
}
