import { Clock } from '@paletteai/hub-standin';
import { ClusterRecord, EdgeHostRecord, HostHealth } from '../model/records';
import { PaletteStore } from '../model/PaletteStore';
import { advanceCluster } from './advanceCluster';
import { ClusterSpeed } from './clusterSpeed';
import { hostHealth } from './hostHealth';

/** @internal */
export interface HostUse {
  readonly state: 'ready' | 'unpaired' | 'in-use';
  readonly cluster?: ClusterRecord;
}

/**
 * The store as it is at this moment: nothing moves by a timer, everything is brought up to date when it is looked at.
 * @internal
 */
export class PaletteWorld {
  readonly store: PaletteStore;
  readonly #clock: Clock;
  readonly #speed: ClusterSpeed;

  private constructor(store: PaletteStore, clock: Clock, speed: ClusterSpeed) {
    this.store = store;
    this.#clock = clock;
    this.#speed = speed;
  }

  static create(options: {
    store: PaletteStore;
    clock: Clock;
    speed: ClusterSpeed;
  }): PaletteWorld {
    return new PaletteWorld(options.store, options.clock, options.speed);
  }

  now(): number {
    return this.#clock.now();
  }

  /** All clusters of a project, the deleted ones of late among them. */
  clusters(projectUid: string): ClusterRecord[] {
    this.settle();
    return this.store
      .allClusters()
      .filter(cluster => cluster.projectUid === projectUid);
  }

  cluster(uid: string): ClusterRecord | undefined {
    this.settle();
    return this.store.cluster(uid);
  }

  healthOf(host: EdgeHostRecord): HostHealth {
    return hostHealth(host, this.now());
  }

  useOf(host: EdgeHostRecord): HostUse {
    const cluster = this.store
      .allClusters()
      .find(
        candidate =>
          candidate.phase !== 'Deleted' &&
          hostUidsOf(candidate).includes(host.uid),
      );
    if (cluster || host.stranded) {
      return { state: 'in-use', cluster };
    }
    return { state: host.paired ? 'ready' : 'unpaired' };
  }

  hostsHealthy(cluster: ClusterRecord): boolean {
    return hostUidsOf(cluster).every(uid => {
      const host = this.store.edgeHost(uid);
      return host !== undefined && this.healthOf(host).state === 'healthy';
    });
  }

  /** Brings every cluster up to date. */
  settle(): void {
    for (const before of this.store.allClusters()) {
      const after = advanceCluster(before, {
        now: this.now(),
        hostsHealthy: this.hostsHealthy(before),
        speed: this.#speed,
      });
      if (after !== before) {
        this.store.putCluster(after);
        this.recordPhase(after);
      }
      const deletedFor = this.now() - after.since;
      if (
        after.phase === 'Deleted' &&
        deletedFor >= this.#speed.deletedRetentionMs
      ) {
        this.store.removeCluster(after.uid);
      }
    }
  }

  /** Notes that a cluster entered its phase. */
  recordPhase(cluster: ClusterRecord): void {
    const failed = cluster.phase === 'Error';
    this.store.addEvent({
      objectKind: 'spectrocluster',
      objectUid: cluster.uid,
      objectName: cluster.name,
      reason: `Cluster${cluster.phase}`,
      message: failed
        ? cluster.failure ?? 'machines of the cluster are not healthy'
        : `cluster is ${cluster.phase.toLowerCase()}`,
      severity: failed ? 'Warning' : 'Info',
      at: cluster.since,
    });
  }
}

/** @internal */
export function hostUidsOf(cluster: ClusterRecord): string[] {
  return cluster.pools.flatMap(pool =>
    pool.cloudConfig.edgeHosts.map(host => host.hostUid),
  );
}
