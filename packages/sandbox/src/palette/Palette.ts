import { RequestListener } from 'node:http';
import { Clock } from '@paletteai/hub-standin';
import { BodyReader } from './http/BodyReader';
import { createPaletteRouter } from './http/createPaletteRouter';
import { RateLimiter } from './http/RateLimiter';
import { ClusterSpeed, defaultClusterSpeed } from './lifecycle/clusterSpeed';
import { PaletteWorld } from './lifecycle/PaletteWorld';
import { PaletteStore } from './model/PaletteStore';
import {
  ApiKeyRecord,
  ClusterRecord,
  EdgeHostRecord,
  HostHealth,
  PaletteState,
  RecurringOutage,
} from './model/records';
import { hasKubeconfig } from './views/clusterView';

/** @public */
export interface PaletteOptions {
  readonly clock: Clock;
  /** What there is at the start. */
  readonly state?: Partial<PaletteState>;
  readonly speed?: Partial<ClusterSpeed>;
  /** Whether requests are limited as documented; they are unless this is false. */
  readonly limits?: boolean;
  /** The kubeconfig of the spoke that represents a cluster. */
  readonly kubeconfigFor: (clusterUid: string) => string;
}

/**
 * The stand-in for Palette: its API, and what a person or an accident would do to it.
 * @public
 */
export class Palette {
  /** Serves the API; expects paths that begin with `/v1`. */
  readonly handle: RequestListener;
  readonly #world: PaletteWorld;

  private constructor(world: PaletteWorld, handle: RequestListener) {
    this.#world = world;
    this.handle = handle;
  }

  static create(options: PaletteOptions): Palette {
    const { clock, limits = true, kubeconfigFor } = options;
    const world = PaletteWorld.create({
      store: PaletteStore.create(options.state),
      clock,
      speed: { ...defaultClusterSpeed, ...options.speed },
    });
    const router = createPaletteRouter(
      { world, bodies: BodyReader.create(), kubeconfigFor },
      limits ? RateLimiter.create(clock) : undefined,
    );
    return new Palette(world, router);
  }

  /** Everything, as plain JSON. */
  save(): PaletteState {
    this.#world.settle();
    return this.#world.store.save();
  }

  /** Replaces everything. */
  load(state: Partial<PaletteState>): void {
    this.#world.store.load(state);
  }

  cluster(uid: string): ClusterRecord | undefined {
    return this.#world.cluster(uid);
  }

  edgeHost(uid: string): EdgeHostRecord | undefined {
    return this.#world.store.edgeHost(uid);
  }

  /** Whether there is a cluster that a spoke answers for. */
  hasSpoke(clusterUid: string): boolean {
    const cluster = this.#world.cluster(clusterUid);
    return cluster !== undefined && hasKubeconfig(cluster);
  }

  setHostHealth(uid: string, health: HostHealth): void {
    const host = this.#changeHost(uid, { health });
    this.#world.store.addEvent({
      objectKind: 'edgehost',
      objectUid: uid,
      objectName: host.name,
      reason: health.state === 'healthy' ? 'HostHealthy' : 'HostUnhealthy',
      message: health.message,
      severity: health.state === 'healthy' ? 'Info' : 'Warning',
      at: this.#world.now(),
    });
  }

  setHostOutage(uid: string, outage: RecurringOutage | undefined): void {
    this.#changeHost(uid, { outage });
  }

  /** Cleans a machine by hand after a forced deletion. */
  resetHost(uid: string): void {
    this.#changeHost(uid, { stranded: false });
  }

  /** Lets a cluster fail while it is provisioned; undefined lets it recover. */
  setClusterFailure(uid: string, failure: string | undefined): void {
    const cluster = this.#world.cluster(uid);
    if (!cluster) {
      throw new Error(`The Palette stand-in has no cluster ${uid}`);
    }
    this.#world.store.putCluster({ ...cluster, failure });
  }

  /** Adds a key, or replaces what is known of it. */
  putApiKey(record: ApiKeyRecord): void {
    this.#world.store.putApiKey(record);
  }

  #changeHost(uid: string, change: Partial<EdgeHostRecord>): EdgeHostRecord {
    const host = this.#world.store.edgeHost(uid);
    if (!host) {
      throw new Error(`The Palette stand-in has no edge host ${uid}`);
    }
    this.#world.store.putEdgeHost({ ...host, ...change });
    return host;
  }
}
