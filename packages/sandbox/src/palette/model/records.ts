import { PaletteTypes } from '../../openapi/types';

type Schemas = PaletteTypes['schemas'];

/**
 * A key and what it may reach. A key belongs to one tenant.
 * @public
 */
export interface ApiKeyRecord {
  readonly key: string;
  readonly userUid: string;
  readonly tenantUid: string;
  readonly orgName: string;
  /** Uids of the projects that the key sees; a tenant administrator sees all. */
  readonly projectUids: readonly string[] | 'all';
  readonly active: boolean;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** @public */
export interface ProjectRecord {
  readonly uid: string;
  readonly name: string;
  readonly tenantUid: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly createdAt: number;
}

/** @public */
export interface HostHealth {
  readonly state: 'healthy' | 'unhealthy';
  readonly message: string;
}

/**
 * A host that fails again and again: down for `lastsMs` at the start of each `everyMs`.
 * @public
 */
export interface RecurringOutage {
  readonly everyMs: number;
  readonly lastsMs: number;
  readonly message: string;
}

/** @public */
export interface EdgeHostRecord {
  readonly uid: string;
  readonly name: string;
  readonly projectUid: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly device: Schemas['Device'];
  readonly address: string;
  readonly agentVersion: string;
  readonly paired: boolean;
  readonly health: HostHealth;
  readonly outage?: RecurringOutage;
  /** A forced deletion left a cluster's remains on it. */
  readonly stranded?: boolean;
  readonly createdAt: number;
}

/** @public */
export interface ProfileVersionRecord {
  readonly uid: string;
  readonly version: string;
  readonly packs: readonly Schemas['Pack'][];
  readonly variables: readonly Schemas['ProfileVariable'][];
}

/** @public */
export interface ClusterProfileRecord {
  readonly name: string;
  readonly tenantUid: string;
  /** Absent for a profile of the whole tenant. */
  readonly projectUid?: string;
  readonly type: 'cluster' | 'infra' | 'add-on';
  readonly cloudType: string;
  /** Oldest first. */
  readonly versions: readonly ProfileVersionRecord[];
  readonly createdAt: number;
}

/** @public */
export type ClusterPhase =
  | 'Pending'
  | 'Provisioning'
  | 'Running'
  | 'Error'
  | 'Deleting'
  | 'Deleted';

/** @public */
export interface ClusterRecord {
  readonly uid: string;
  readonly configUid: string;
  readonly projectUid: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly cloudConfig: Schemas['EdgeNativeClusterConfig'];
  readonly pools: readonly Schemas['MachinePoolInput'][];
  readonly profiles: readonly Schemas['ProfileInput'][];
  readonly phase: ClusterPhase;
  /** When the phase began. */
  readonly since: number;
  readonly createdAt: number;
  /** When it first ran; from then on there is a kubeconfig. */
  readonly ranAt?: number;
  /** Why it can't be provisioned, until someone clears it. */
  readonly failure?: string;
}

/** @public */
export interface EventRecord {
  readonly uid: string;
  readonly objectKind: 'spectrocluster' | 'edgehost';
  readonly objectUid: string;
  readonly objectName: string;
  readonly reason: string;
  readonly message: string;
  readonly severity: 'Info' | 'Warning';
  readonly at: number;
}

/**
 * All that the stand-in knows, as plain JSON.
 * @public
 */
export interface PaletteState {
  readonly apiKeys: readonly ApiKeyRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly edgeHosts: readonly EdgeHostRecord[];
  readonly profiles: readonly ClusterProfileRecord[];
  readonly clusters: readonly ClusterRecord[];
  readonly events: readonly EventRecord[];
  /** Makes the identifiers of what is created unique. */
  readonly serial: number;
}
