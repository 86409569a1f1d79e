/** What requests are about. */
export interface Target {
  readonly hub: string;
  readonly tenant: string;
  readonly project: string;
  /** A group that administers the project and no other. */
  readonly owner: string;
  readonly pool: string;
  readonly app: string;
  readonly model: string;
  readonly bundle: string;
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
];
