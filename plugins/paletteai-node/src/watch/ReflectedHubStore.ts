import {
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { HubKindStatus } from './HubKindStatus';
import { HubStore } from './HubStore';
import { HubStoreListener } from './HubStoreChange';
import { nextKindStatus } from './nextKindStatus';
import { keyOf } from './objectKey';
import { ObjectSnapshot } from './ObjectSnapshot';
import { ObjectProblems } from './ObjectProblems';
import { ReflectorEvent } from './ReflectorEvent';
import { ReflectorReport } from './ReflectorStep';

/** The store that a reflector fills. */
export class ReflectedHubStore implements HubStore {
  readonly hub: string;
  readonly kind: KindDefinition;
  readonly #logger: LoggerService;
  readonly #wallClock: () => Date;
  readonly #snapshot = ObjectSnapshot.create();
  readonly #listeners = new Set<HubStoreListener>();
  readonly #problems = ObjectProblems.create();
  #status: HubKindStatus = { phase: 'connecting' };
  #synced = false;
  #lastHeardAt: Date | undefined;

  private constructor(options: ReflectedHubStoreOptions) {
    this.hub = options.hub;
    this.kind = options.kind;
    this.#logger = options.logger;
    this.#wallClock = options.wallClock ?? (() => new Date());
  }

  static create(options: ReflectedHubStoreOptions): ReflectedHubStore {
    return new ReflectedHubStore(options);
  }

  get status(): HubKindStatus {
    return this.#status;
  }

  get synced(): boolean {
    return this.#synced;
  }

  get size(): number {
    return this.#snapshot.objects.size;
  }

  get lastHeardAt(): string | undefined {
    return this.#lastHeardAt?.toISOString();
  }

  get problems(): ReadonlyMap<string, string> {
    return this.#problems.reasons;
  }

  get(namespace: string, name: string): KubernetesObject | undefined {
    return this.#snapshot.objects.get(keyOf(namespace, name));
  }

  getByKey(key: string): KubernetesObject | undefined {
    return this.#snapshot.objects.get(key);
  }

  list(namespace?: string): KubernetesObject[] {
    const objects = [...this.#snapshot.objects.values()];
    return namespace === undefined
      ? objects
      : objects.filter(object => object.metadata.namespace === namespace);
  }

  async whenSynced(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#synced) {
      return;
    }
    const settled = new AbortController();
    await new Promise<void>((resolve, reject) => {
      const unsubscribe = this.subscribe({ onSynced: resolve });
      settled.signal.addEventListener('abort', unsubscribe);
      signal?.addEventListener('abort', () => reject(signal.reason), {
        signal: settled.signal,
      });
    }).finally(() => settled.abort());
  }

  subscribe(listener: HubStoreListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Takes an event of the reflector. */
  handle(event: ReflectorEvent): void {
    const { changes, completed } = this.#snapshot.handle(event);
    if (completed) {
      this.#problems.finishList();
    }
    if (changes.length > 0) {
      this.#tell(listener => listener.onChanges?.(changes));
    }
    if (completed) {
      this.#synced = true;
      this.#tell(listener => listener.onSynced?.());
    }
  }

  /** Takes what the reflector says about the health of the source. */
  report(report: ReflectorReport): void {
    if (report.type === 'absent') {
      this.#problems.clear();
    }
    const next = nextKindStatus(
      this.#status,
      report,
      this.#synced,
      this.#wallClock().toISOString(),
    );
    const previous = this.#status;
    this.#status = next;
    if (previous === next) {
      return;
    }
    if (previous.phase !== next.phase) {
      this.#logger.info(
        `${this.kind.plural} of the hub "${this.hub}" are ${next.phase}, were ${previous.phase}`,
        {
          objects: this.size,
          ...('reason' in next && next.reason && { reason: next.reason }),
        },
      );
    }
    this.#tell(listener => listener.onStatus?.(next));
  }

  /** Notes a sign of life. */
  heard(): void {
    this.#lastHeardAt = this.#wallClock();
  }

  /** Notes that a list begins, from its first page. */
  startList(): void {
    this.#problems.startList();
  }

  /** Notes that an object could not be read, or, without a reason, that it could. */
  noteProblem(key: string, reason?: string): void {
    if (reason === undefined) {
      this.#problems.remove(key);
    } else if (this.#problems.add(key, reason)) {
      this.#logger.warn(
        `An object among the ${this.kind.plural} of the hub "${this.hub}" was skipped`,
        { object: key, reason },
      );
    }
  }

  /** A subscriber's mistake must not stop the watch, nor keep others from hearing. */
  #tell(call: (listener: HubStoreListener) => void): void {
    for (const listener of [...this.#listeners]) {
      try {
        call(listener);
      } catch (error) {
        this.#logger.error(
          `A subscriber to the ${this.kind.plural} of the hub "${this.hub}" failed`,
          error instanceof Error ? error : undefined,
        );
      }
    }
  }
}

export interface ReflectedHubStoreOptions {
  readonly hub: string;
  readonly kind: KindDefinition;
  readonly logger: LoggerService;
  readonly wallClock?: () => Date;
}
