import { LoggerService } from '@backstage/backend-plugin-api';
import {
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubKindStatus, nextKindStatus } from './HubKindStatus';
import { HubStore, HubStoreListener } from './HubStore';
import { keyOf, ObjectSnapshot } from './ObjectSnapshot';
import { ReflectorEvent, ReflectorReport } from './ReflectorState';

export interface ReflectedHubStoreOptions {
  readonly hub: string;
  readonly kind: KindDefinition;
  readonly logger: LoggerService;
  readonly wallClock?: () => Date;
}

/**
 * Why objects could not be read, by their keys. Objects that vanish while the hub is out of sight
 * are not deleted by any event, so a complete list decides which problems there still are.
 */
class ObjectProblems {
  readonly #reasons = new Map<string, string>();
  readonly #listed = new Set<string>();

  get reasons(): ReadonlyMap<string, string> {
    return this.#reasons;
  }

  /** @returns whether that is news */
  add(key: string, reason: string): boolean {
    const isNews = this.#reasons.get(key) !== reason;
    this.#reasons.set(key, reason);
    this.#listed.add(key);
    return isNews;
  }

  remove(key: string): void {
    this.#reasons.delete(key);
  }

  /** A list begins, or begins again. */
  startList(): void {
    this.#listed.clear();
  }

  /** The list is complete: what it did not name is gone. */
  finishList(): void {
    for (const key of [...this.#reasons.keys()]) {
      if (!this.#listed.has(key)) {
        this.#reasons.delete(key);
      }
    }
    this.#listed.clear();
  }
}

/** The store that a reflector fills. */
export class ReflectedHubStore implements HubStore {
  readonly hub: string;
  readonly kind: KindDefinition;
  readonly #logger: LoggerService;
  readonly #wallClock: () => Date;
  readonly #snapshot = new ObjectSnapshot();
  readonly #listeners = new Set<HubStoreListener>();
  readonly #problems = new ObjectProblems();
  #status: HubKindStatus = { phase: 'connecting' };
  #synced = false;
  #lastHeardAt: Date | undefined;

  constructor(options: ReflectedHubStoreOptions) {
    this.hub = options.hub;
    this.kind = options.kind;
    this.#logger = options.logger;
    this.#wallClock = options.wallClock ?? (() => new Date());
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
    if (
      previous.phase !== next.phase ||
      reasonOf(previous) !== reasonOf(next)
    ) {
      const reason = logReasonOf(report);
      this.#logger.info(
        `${this.kind.plural} of the hub "${this.hub}" are ${next.phase}, were ${previous.phase}`,
        { objects: this.size, ...(reason && { reason }) },
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

function reasonOf(status: HubKindStatus): string | undefined {
  return 'reason' in status ? status.reason : undefined;
}

/** The reason as the operator of the portal needs it, with what people do not get to see. */
function logReasonOf(report: ReflectorReport): string | undefined {
  if (report.type === 'failed') {
    return report.failure.logMessage ?? report.failure.message;
  }
  return report.type === 'absent' ? report.availability.message : undefined;
}
