// Generated from openapi/paletteai.yaml by "yarn generate"; do not edit.

export interface paths {
  '/hubs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the hubs of the portal with the state of each watch and their compatibility. */
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
    /** Returns a hub and compares its schemas with the fields that the portal reads and writes. */
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
    /** Lists the Tenants that the caller administers or has a Project in. */
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
    /** Returns a Tenant. */
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
    /** Returns what the caller can do in a Tenant, outside its Projects. */
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
    /** Lists the Projects that the caller is a member of. */
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
    /** Lists the values by which the caller's Projects can be filtered. */
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
     * Lists the Projects in which the caller can do at least one of the given actions, by display name.
     * Each page asks the hubs about a limited number of Projects. A page with fewer items than `limit`, even an empty one,
     *     can be followed by others.
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
    /** Counts the machines of the caller's Projects, each machine once. */
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
    /** Creates a Project with its Settings and Compute Config. Repeating the request changes nothing. */
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
    /** Previews the creation of a Project as a dry run on the hub. */
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
    /** Tells whether a Project can have this name. For Tenant admins only. */
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
    /** Returns a Project. */
    get: operations['getProject'];
    put?: never;
    post?: never;
    /** Deletes a Project and everything in it. */
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
    /** Returns what the caller can do in a Project. */
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
    /** Lists the machines that a Project can use. */
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
    /** Lists the events of an object in a Project, the newest first. */
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
    /** Lists the Compute Pools of the caller's Projects. */
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
    /** Requests a Compute Pool. Repeating the request changes nothing. */
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
    /** Previews the request of a Compute Pool as a dry run on the hub. */
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
    /** Returns a Compute Pool. */
    get: operations['getComputePool'];
    put?: never;
    post?: never;
    /** Deletes a Compute Pool. */
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
    /** Lists the Profile Bundles of the caller's Projects, one entry per version. */
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
    /** Returns a Profile Bundle with its versions, the newest first, and the variables of each. */
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
    /** Lists the App Deployments of the caller's Projects. */
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
    /** Deploys an app. Repeating the request changes nothing. */
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
    /** Previews the deployment of an app as a dry run on the hub. */
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
    /** Returns an App Deployment. */
    get: operations['getAppDeployment'];
    put?: never;
    post?: never;
    /** Deletes an App Deployment. */
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
    /** Lists the Model Deployments of the caller's Projects. */
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
    /** Returns a Model Deployment. */
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
    /** Validates an integration with Palette, Hugging Face or NVIDIA NGC without saving it. */
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
        /** When the hub became unreachable, in ISO 8601. */
        since?: string;
        /** What is in the way. */
        reason?: string;
        /**
         * Who lacks the permission on the hub.
         * @enum {string}
         */
        denied?: 'person' | 'portal' | 'impersonation' | 'policy';
        /** Groups whose members can grant the missing role. */
        adminGroups?: string[];
        /** The outcomes before the failure. */
        outcomes?: components['schemas']['ObjectOutcome'][];
      };
      request: {
        method: string;
        url: string;
      };
      response: {
        statusCode: number;
      };
      /** What is wrong with the request, and where. */
      problems?: components['schemas']['RequestProblem'][];
      /** Fields that the hub rejected, with its messages. */
      hubProblems?: components['schemas']['HubFieldProblem'][];
    };
    RequestProblem: {
      /** Stable key of the message, for translation. */
      code: string;
      /** The field, such as `roleMapping.admin[0]`. Empty for the request as a whole. */
      path: string;
      /** Values for the placeholders of the message. */
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
      /** Cursor of the next page. Absent on the last page. */
      nextCursor?: string;
    };
    PageFields: {
      totalItems: number;
      pageInfo: components['schemas']['PageInfo'];
      /** Hubs that could not be reached, so that items can be missing or stale. */
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
      /** What prevents the portal from reaching the hub, or soon will, or from acting for people there. */
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
          reason?: string;
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
      /** What holds its deletion; absent unless it is being deleted. */
      finalizers?: string[];
      conditions: components['schemas']['Condition'][];
      /** @enum {string} */
      readiness: 'ready' | 'notReady' | 'deleting' | 'unknown';
    };
    GpuResources: {
      limits: components['schemas']['Counts'];
      requests: components['schemas']['Counts'];
      used?: components['schemas']['Counts'];
    };
    /** Mappings of models to Profile Bundles, and lists of allowed and disallowed models. */
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
      /** In lists only. Leaves out what the hub does not report or the caller cannot see. */
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
      /** For Model Deployments only. */
      model?: {
        /** @enum {string} */
        source?: 'HuggingFace' | 'NGC';
        id?: string;
        revision?: string;
        /** @enum {string} */
        mode?: 'ModelAsAService' | 'Custom';
        /** @enum {string} */
        exposure?: 'Internal' | 'External';
        /** Secret with the API key that callers of the model use. */
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
     * `roles` when the hub could not be reached and the default permissions of the roles were used.
     * @enum {string}
     */
    DecidedBy: 'hub' | 'roles';
    Access: {
      roles: ('viewer' | 'editor' | 'admin' | 'tenantAdmin')[];
      allowed: components['schemas']['AccessAction'][];
      /** Groups whose members can grant further access. */
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
       * Skipped because an earlier object failed, unless the message gives another reason.
       * @enum {string}
       */
      outcome:
        | 'created'
        | 'changed'
        | 'unchanged'
        | 'deleted'
        | 'failed'
        | 'skipped';
      /** Why the object failed or was skipped, or what happens next. Never contains a secret value. */
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
       * Untried means that the service gave no usable answer. The integration can still work.
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
        /** What to do about it, in English. */
        advice?: string;
      }[];
      /** Facts found during validation, by name, such as the tenant and the project. */
      facts: components['schemas']['Texts'];
      /** Seconds after which to retry, if the service says so. */
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
      /** A page of Tenants. */
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
      /** The Tenant. */
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
      /** The allowed actions. */
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
      /** A page of Projects. */
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
      /** Values of the facet, the most frequent first. */
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
      /** A page of Projects, each with the allowed actions. */
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
      /** The number of machines by hardware. */
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
      /** It already existed, exactly as requested. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      /** The outcome for each object. */
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
      /** Whether the name is available. If not, a problem says why. A warning says that an interrupted creation can be completed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            available: boolean;
            problems: components['schemas']['RequestProblem'][];
            warnings?: components['schemas']['RequestProblem'][];
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
      /** The Project. */
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
      /** The outcome for each object. The hub can take time to clean up. */
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
      /** The allowed actions. */
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
      /** The inventories of the Project. */
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
      /** The events that the hub still has. */
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
      /** A page of Compute Pools. */
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
      /** It already existed, exactly as requested. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      /** The outcome for each object. */
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
      /** The Compute Pool. */
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
        /** Whether to delete the cluster in Palette or to keep it (orphan). By default the policy of the pool applies. */
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
      /** The outcome for each object. The hub can take time to clean up. */
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
      /** A page of Profile Bundles. */
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
      /** The Profile Bundle. */
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
      /** A page of App Deployments. */
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
      /** It already existed, exactly as requested. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WriteResult'];
        };
      };
      /** The outcome for each object. */
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
      /** The App Deployment. */
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
      /** The outcome for each object. The hub can take time to clean up. */
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
      /** A page of Model Deployments. */
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
      /** The Model Deployment. */
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
      /** The steps of the validation and their results. */
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
