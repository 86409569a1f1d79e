import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import {
  backoffDelay,
  Clock,
} from '@paletteai/backstage-plugin-paletteai-node';
import { Wake } from '../clock/Wake';
import { CatalogSettings } from '../config/readCatalogSettings';
import { HeartbeatLease } from '../lease/HeartbeatLease';
import { planReconcile, ReconcilePlan } from '../plan/planReconcile';
import { DirtySources } from '../store/DirtySources';
import { EmptySnapshots } from '../store/EmptySnapshots';
import { HubSnapshot } from '../store/HubSnapshot';
import { ObjectLookup } from '../store/ObjectLookup';
import { SourceKind } from '../transform/sourceKinds';
import { AppliedEntities } from './AppliedEntities';
import { applyPlan } from './applyPlan';
import { EntityLedger } from './EntityLedger';
import { ReconcileReporter } from './ReconcileReporter';

/** Options of {@link HubSynchronizer}. */
export interface HubSynchronizerOptions {
  readonly hub: string;
  readonly connection: EntityProviderConnection;
  readonly ledger: EntityLedger;
  readonly lease: Pick<HeartbeatLease, 'isHeld' | 'fence' | 'confirm'>;
  readonly snapshot: HubSnapshot;
  readonly lookup: ObjectLookup;
  readonly dirty: DirtySources;
  readonly emptySnapshots: EmptySnapshots;
  /** Asks the hub, not the snapshot, whether it has no object of a kind. */
  readonly isEmptyOnHub: (kind: SourceKind) => Promise<boolean>;
  /** Whether owners can be determined yet. */
  readonly isReady: () => boolean;
  readonly reporter: ReconcileReporter;
  readonly settings: CatalogSettings;
  readonly clock: Clock;
  readonly wake: Wake;
  readonly logger: LoggerService;
}

/**
 * Soon after a lease has changed hands everything is given once more: the replica that had it may have
 * been paused in the middle of a mutation, and have gone on since without noticing.
 */
const SETTLE_MS = 60_000;

/** Keeps the entities of one hub as the hub is, while this replica holds the lease. */
export class HubSynchronizer {
  readonly #options: HubSynchronizerOptions;
  #applied: AppliedEntities | undefined;
  /** Under which `#applied` was read. */
  #fence = 0;
  #isSettling = true;
  #nextFullReconcileAt = 0;
  #notBefore = 0;
  /** Sources of entities that were kept, to be examined again on the next change. */
  #withheld = new Map<string, boolean>();

  constructor(options: HubSynchronizerOptions) {
    this.#options = options;
  }

  /** Schedules a full examination. */
  requestFullReconcile(): void {
    this.#nextFullReconcileAt = 0;
    this.#options.wake.call();
  }

  async run(signal: AbortSignal): Promise<void> {
    const { wake, clock, logger, hub } = this.#options;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await wake.sleep(await this.#turn(), signal);
        failures = 0;
      } catch (error) {
        if (signal.aborted) {
          return;
        }
        // What the catalog has is uncertain now; the next turn starts from the database.
        this.#applied = undefined;
        failures += 1;
        const pauseMs = backoffDelay(failures, clock.random());
        logger.error(
          `Could not update the catalog from the hub "${hub}"; retrying in ${(
            pauseMs / 1000
          ).toFixed(1)} s`,
          error instanceof Error ? error : undefined,
        );
        await clock.wait(pauseMs, signal);
      }
    }
  }

  /** @returns how long there is nothing to do unless a change arrives */
  async #turn(): Promise<number> {
    const { lease, snapshot, isReady, clock, ledger, dirty } = this.#options;
    if (!lease.isHeld) {
      this.#applied = undefined;
      this.#withheld = new Map();
      return Infinity;
    }
    if (!snapshot.isSettled || !isReady()) {
      return Infinity;
    }
    const pauseMs = this.#notBefore - clock.now();
    if (pauseMs > 0) {
      return pauseMs;
    }
    if (!this.#applied || this.#fence !== lease.fence) {
      this.#fence = lease.fence;
      this.#applied = AppliedEntities.create(await ledger.load());
      this.#nextFullReconcileAt = 0;
      this.#isSettling = true;
    }
    await this.#askAboutEmptySnapshots();
    this.#options.lookup
      .takeExpired()
      .forEach(source => dirty.mark(source, false, clock.now()));
    const isFull = clock.now() >= this.#nextFullReconcileAt;
    dirty.restore(this.#withheld, clock.now());
    this.#withheld = new Map();
    if (isFull || dirty.size > 0) {
      await this.#reconcile(this.#applied, isFull);
    }
    return this.#idleMs();
  }

  async #reconcile(applied: AppliedEntities, isFull: boolean): Promise<void> {
    const { snapshot, dirty, clock, settings, reporter } = this.#options;
    const { since } = dirty;
    const examined = isFull
      ? await snapshot.examineAll(dirty, applied)
      : await snapshot.examine(dirty, clock.now());
    const plan = planReconcile({
      examined,
      isFull,
      applied,
      // After the examination, so that a snapshot that has gone empty meanwhile is in doubt.
      health: snapshot.health(),
      limits: settings.removals,
    });
    this.#keepWithheld(plan);
    if (plan.type !== 'none' && !(await this.#apply(plan, applied))) {
      return;
    }
    const now = clock.now();
    reporter.report(plan, since === undefined ? undefined : now - since);
    if (isFull) {
      this.#nextFullReconcileAt =
        now +
        (this.#isSettling
          ? Math.min(settings.frequencyMs, SETTLE_MS)
          : settings.frequencyMs);
      this.#isSettling = false;
    }
  }

  /** @returns false if another replica has taken over */
  async #apply(
    plan: ReconcilePlan,
    applied: AppliedEntities,
  ): Promise<boolean> {
    const { lease, connection, ledger, clock, settings, hub } = this.#options;
    const isApplied =
      (await lease.confirm()) &&
      lease.fence === this.#fence &&
      (await applyPlan(plan, {
        hub,
        connection,
        ledger,
        applied,
        fence: this.#fence,
        isLeaseHeld: () => lease.isHeld,
      }));
    if (!isApplied) {
      this.#applied = undefined;
      this.#nextFullReconcileAt = 0;
      return false;
    }
    this.#notBefore = clock.now() + settings.minimumPauseMs;
    return true;
  }

  #keepWithheld(plan: ReconcilePlan): void {
    const { emptySnapshots, clock } = this.#options;
    for (const { source, kind, reason, because } of plan.withheld) {
      this.#withheld.set(source, reason === 'announced');
      if (because === 'emptySnapshot') {
        emptySnapshots.doubt(kind, clock.now());
      }
    }
  }

  async #askAboutEmptySnapshots(): Promise<void> {
    const { emptySnapshots, clock, isEmptyOnHub, logger, hub } = this.#options;
    for (const kind of emptySnapshots.due(clock.now())) {
      try {
        if (await isEmptyOnHub(kind)) {
          emptySnapshots.confirm(kind);
          continue;
        }
      } catch (error) {
        logger.warn(
          `Could not confirm that the hub "${hub}" no longer has any ${kind}`,
          error instanceof Error ? error : undefined,
        );
      }
      emptySnapshots.postpone(kind, clock.now());
    }
  }

  #idleMs(): number {
    const { clock, emptySnapshots, dirty, lookup } = this.#options;
    const at =
      dirty.size > 0
        ? this.#notBefore
        : Math.min(
            this.#nextFullReconcileAt,
            emptySnapshots.nextDueAt,
            lookup.nextExpiryAt,
          );
    return Math.max(at - clock.now(), 0);
  }
}
