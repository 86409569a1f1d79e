import { identifier } from './identifier';
import {
  ApiKeyRecord,
  ClusterProfileRecord,
  ClusterRecord,
  EdgeHostRecord,
  EventRecord,
  PaletteState,
  ProfileVersionRecord,
  ProjectRecord,
} from './records';

/** The newest events that are kept. */
const eventLimit = 2_000;

/**
 * What the stand-in holds, found by the keys that the operations need.
 * @internal
 */
export class PaletteStore {
  readonly #apiKeys = new Map<string, ApiKeyRecord>();
  readonly #projects = new Map<string, ProjectRecord>();
  readonly #edgeHosts = new Map<string, EdgeHostRecord>();
  readonly #clusters = new Map<string, ClusterRecord>();
  #profiles: ClusterProfileRecord[] = [];
  #events: EventRecord[] = [];
  #serial = 0;

  private constructor() {}

  static create(state?: Partial<PaletteState>): PaletteStore {
    const store = new PaletteStore();
    store.load(state ?? {});
    return store;
  }

  /** Replaces everything. */
  load(state: Partial<PaletteState>): void {
    fill(this.#apiKeys, state.apiKeys, record => record.key);
    fill(this.#projects, state.projects, record => record.uid);
    fill(this.#edgeHosts, state.edgeHosts, record => record.uid);
    fill(this.#clusters, state.clusters, record => record.uid);
    this.#profiles = [...(state.profiles ?? [])];
    this.#events = [...(state.events ?? [])];
    this.#serial = state.serial ?? 0;
  }

  save(): PaletteState {
    return {
      apiKeys: [...this.#apiKeys.values()],
      projects: [...this.#projects.values()],
      edgeHosts: [...this.#edgeHosts.values()],
      profiles: this.#profiles,
      clusters: [...this.#clusters.values()],
      events: this.#events,
      serial: this.#serial,
    };
  }

  nextUid(kind: string): string {
    this.#serial += 1;
    return identifier(kind, this.#serial);
  }

  apiKey(key: string): ApiKeyRecord | undefined {
    return this.#apiKeys.get(key);
  }

  putApiKey(record: ApiKeyRecord): void {
    this.#apiKeys.set(record.key, record);
  }

  project(uid: string): ProjectRecord | undefined {
    return this.#projects.get(uid);
  }

  projects(tenantUid: string): ProjectRecord[] {
    return [...this.#projects.values()].filter(
      project => project.tenantUid === tenantUid,
    );
  }

  edgeHost(uid: string): EdgeHostRecord | undefined {
    return this.#edgeHosts.get(uid);
  }

  edgeHosts(projectUid: string): EdgeHostRecord[] {
    return [...this.#edgeHosts.values()].filter(
      host => host.projectUid === projectUid,
    );
  }

  putEdgeHost(record: EdgeHostRecord): void {
    this.#edgeHosts.set(record.uid, record);
  }

  allClusters(): ClusterRecord[] {
    return [...this.#clusters.values()];
  }

  cluster(uid: string): ClusterRecord | undefined {
    return this.#clusters.get(uid);
  }

  putCluster(record: ClusterRecord): void {
    this.#clusters.set(record.uid, record);
  }

  removeCluster(uid: string): void {
    this.#clusters.delete(uid);
  }

  profiles(tenantUid: string, projectUid: string): ClusterProfileRecord[] {
    return this.#profiles.filter(
      profile =>
        profile.tenantUid === tenantUid &&
        (profile.projectUid ?? projectUid) === projectUid,
    );
  }

  profileVersion(
    uid: string,
  ):
    | { profile: ClusterProfileRecord; version: ProfileVersionRecord }
    | undefined {
    for (const profile of this.#profiles) {
      const version = profile.versions.find(candidate => candidate.uid === uid);
      if (version) {
        return { profile, version };
      }
    }
    return undefined;
  }

  /** Newest first. */
  events(
    objectKind: EventRecord['objectKind'],
    objectUid: string,
  ): EventRecord[] {
    return this.#events
      .filter(
        event =>
          event.objectKind === objectKind && event.objectUid === objectUid,
      )
      .reverse();
  }

  addEvent(event: Omit<EventRecord, 'uid'>): void {
    this.#events.push({ ...event, uid: this.nextUid('event') });
    if (this.#events.length > eventLimit) {
      this.#events = this.#events.slice(-eventLimit);
    }
  }
}

function fill<TRecord>(
  target: Map<string, TRecord>,
  records: readonly TRecord[] | undefined,
  keyOf: (record: TRecord) => string,
): void {
  target.clear();
  for (const record of records ?? []) {
    target.set(keyOf(record), record);
  }
}
