import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * How the next request goes wrong. A lie is never told twice in a row: then nothing in the API
 * tells it from the truth.
 */
export type ModelFault =
  | 'none'
  | 'unavailable'
  | 'throttled'
  | 'denied'
  | 'truncated'
  | 'expired'
  | 'falseEmpty'
  | 'falseAbsent'
  | 'otherMoment';

interface LogEntry {
  readonly resourceVersion: number;
  readonly change: 'apply' | 'delete';
  readonly object: KubernetesObject;
}

interface Snapshot {
  readonly objects: Map<string, KubernetesObject>;
  readonly version: number;
}

/** A hub of one kind, without network or time: versions, history, compaction and backups. */
export class ModelHub {
  fault: ModelFault = 'none';
  served = true;
  version = 1;
  objects = new Map<string, KubernetesObject>();
  /** Every version of every object that there ever was. */
  readonly everSeen = new Set<string>();
  #log: LogEntry[] = [];
  #compactedBelow = 0;
  #uids = 0;
  #backup: Snapshot = { objects: new Map(), version: 1 };
  /** Counts restores: connections and continue tokens do not survive one. */
  epoch = 0;
  /** The newest version that a client was told. */
  #told = 0;
  /** As `#told` before a restore that no client has noticed; see `canWrite`. */
  #lostFuture = 0;

  static versionId(object: KubernetesObject): string {
    return `${object.metadata.uid}@${object.metadata.resourceVersion}`;
  }

  /**
   * A hub that was restored and has since written up to the version that a client knows cannot be
   * told from one that was not, by anything in the API. The model stays below.
   */
  get #canWrite(): boolean {
    return (
      this.served &&
      (this.#lostFuture === 0 || this.version + 1 < this.#lostFuture)
    );
  }

  tell(version: number): void {
    this.#told = version;
  }

  noticeRestore(): void {
    this.#lostFuture = 0;
  }

  write(name: string): void {
    if (!this.#canWrite) {
      return;
    }
    const uid = this.objects.get(name)?.metadata.uid ?? `uid-${++this.#uids}`;
    this.#record(name, 'apply', uid);
  }

  remove(name: string): void {
    const held = this.objects.get(name);
    if (held && this.#canWrite) {
      this.#record(name, 'delete', held.metadata.uid);
    }
  }

  removeKind(): void {
    for (const name of [...this.objects.keys()]) {
      this.remove(name);
    }
    this.served = this.objects.size > 0;
  }

  compact(): void {
    this.#log = [];
    this.#compactedBelow = this.version;
  }

  backUp(): void {
    this.#backup = { objects: new Map(this.objects), version: this.version };
  }

  restore(): void {
    this.#lostFuture = Math.max(this.#told, this.#lostFuture);
    this.objects = new Map(this.#backup.objects);
    this.version = this.#backup.version;
    this.#log = this.#log.filter(
      entry => entry.resourceVersion <= this.version,
    );
    this.#compactedBelow = Math.min(this.#compactedBelow, this.version);
    this.epoch += 1;
    this.served = true;
  }

  knows(version: number): boolean {
    return version >= this.#compactedBelow;
  }

  nextAfter(version: number): LogEntry | undefined {
    return this.#log.find(entry => entry.resourceVersion > version);
  }

  /** A false 404 continues until the hub was asked which kinds it serves. */
  takeFault(asked: 'objects' | 'kinds' = 'objects'): ModelFault {
    const { fault } = this;
    if (fault !== 'falseAbsent' || asked === 'kinds') {
      this.fault = 'none';
    }
    return fault;
  }

  #record(name: string, change: 'apply' | 'delete', uid: unknown): void {
    this.version += 1;
    const object: KubernetesObject = {
      apiVersion: 'example.com/v1',
      kind: 'Thing',
      metadata: { name, uid, resourceVersion: String(this.version) },
    };
    if (change === 'apply') {
      this.objects.set(name, object);
      this.everSeen.add(ModelHub.versionId(object));
    } else {
      this.objects.delete(name);
    }
    this.#log.push({ resourceVersion: this.version, change, object });
  }
}
