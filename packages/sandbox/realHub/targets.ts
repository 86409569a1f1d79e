/** Holds what the projects of the tenant share. */
export const TENANT_NAMESPACE = 'tenant-meridian-health';

/** What requests are about. */
export interface Target {
  readonly hub: string;
  readonly tenant: string;
  /** Or the namespace of the tenant. */
  readonly project: string;
  /** A group that administers the project and no other. */
  readonly owner: string;
  readonly pool: string;
  readonly app: string;
  readonly model: string;
  readonly bundle: string;
  /** Where the usual request for an app names a bundle that the project has not. */
  readonly appToDeploy?: object;
}

/** In the order of the columns of the verdicts. */
export const TARGETS: readonly Target[] = [
  {
    hub: 'main',
    tenant: 'meridian-health',
    project: 'radiology-imaging',
    owner: 'radiology-admins',
    pool: 'imaging-train',
    app: 'annotation-studio',
    model: 'ct-triage',
    bundle: 'annotation-studio',
  },
  {
    hub: 'main',
    tenant: 'meridian-health',
    project: 'clinical-language',
    owner: 'clinical-language-admins',
    pool: 'notes-inference',
    app: 'prompt-review',
    model: 'discharge-notes',
    bundle: 'edge-infrastructure',
  },
  {
    hub: 'main',
    tenant: 'halden-motors',
    project: 'driver-assist',
    owner: 'driver-assist-admins',
    pool: 'perception-train',
    app: 'scenario-browser',
    model: 'road-sign-reader',
    bundle: 'edge-infrastructure',
    appToDeploy: {
      profileBundle: { name: 'scenario-browser-v1' },
      variables: [{ name: 'hostName', value: 'scenarios.example.com' }],
    },
  },
  {
    hub: 'other',
    tenant: 'meridian-health',
    project: 'radiology-imaging',
    owner: 'elsewhere-admins',
    pool: 'imaging-train',
    app: 'annotation-studio',
    model: 'ct-triage',
    bundle: 'annotation-studio',
  },
  {
    hub: 'main',
    tenant: 'meridian-health',
    project: TENANT_NAMESPACE,
    owner: 'nobody-owns-a-tenant-namespace',
    pool: 'imaging-train',
    app: 'annotation-studio',
    model: 'ct-triage',
    bundle: 'annotation-studio',
  },
];
