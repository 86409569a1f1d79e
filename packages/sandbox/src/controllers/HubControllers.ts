import { Clock, systemClock } from '@paletteai/hub-standin';
import { ControlledHub, HubConnection } from './HubConnection';
import { collectionPaths } from './HubObjects';
import { ObjectsOfHub } from './ObjectsOfHub';
import { planActions } from './planActions';
import { nextDueMs } from './workActions';

/**
 * Options of the controllers; all are optional.
 * @public
 */
export interface HubControllersOptions {
  readonly clock?: Clock;
  /** How long a pool or deployment takes to be ready, in milliseconds; two seconds unless given. */
  readonly delayMs?: number;
  /** Hears what a hub refused, or that it cannot be reached. */
  readonly onProblem?: (message: string) => void;
}

const retryMs = 1_000;
/** Changes come in flocks; one look is enough for all of them. */
const gatherMs = 25;

/**
 * A test double for the controllers that PaletteAI runs on a hub. It works through the Kubernetes API alone, so on
 * every server:
 *
 * - a Tenant gets its namespace and access for its administrators
 * - a Project gets roles for the groups of its role mapping, and goes with everything in it, its namespace too
 * - pools and deployments are running after a while, and gone once they were deleted
 *
 * No cluster is made and nothing is deployed. Objects that had a status before stay as they are.
 * @public
 */
export class HubControllers {
  readonly #connection: HubConnection;
  readonly #objects: ObjectsOfHub;
  readonly #clock: Clock;
  readonly #delayMs: number;
  readonly #onProblem: (message: string) => void;
  readonly #watches = new Map<string, () => void>();
  #stopped = false;
  #pass: Promise<void> = Promise.resolve();
  #cancelNext: () => void = () => {};
  #isPlanned = false;

  private constructor(hub: ControlledHub, options: HubControllersOptions) {
    this.#connection = HubConnection.create(hub);
    this.#objects = ObjectsOfHub.create(this.#connection);
    this.#clock = options.clock ?? systemClock;
    this.#delayMs = options.delayMs ?? 2_000;
    this.#onProblem = options.onProblem ?? (() => {});
  }

  static start(
    hub: ControlledHub,
    options: HubControllersOptions = {},
  ): HubControllers {
    const controllers = new HubControllers(hub, options);
    for (const path of Object.values(collectionPaths)) {
      void controllers.#follow(path);
    }
    controllers.#look();
    return controllers;
  }

  /** Ends them; what was begun is done before. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelNext();
    this.#watches.forEach(stop => stop());
    await this.#pass;
    this.#connection.close();
  }

  async #follow(path: string): Promise<void> {
    while (!this.#stopped) {
      try {
        const watch = await this.#connection.watch(path, () => this.#look());
        this.#watches.set(path, watch.stop);
        if (this.#stopped) {
          watch.stop();
        }
        await watch.ended;
      } catch (error) {
        this.#report(error);
      }
      if (!this.#stopped) {
        await new Promise<void>(resolve => {
          setTimeout(resolve, retryMs).unref();
        });
        this.#look();
      }
    }
  }

  /** Schedules a reconcile, one for many calls. */
  #look(): void {
    if (!this.#isPlanned && !this.#stopped) {
      this.#isPlanned = true;
      setTimeout(() => {
        this.#pass = this.#pass.then(() => {
          this.#isPlanned = false;
          return this.#work();
        });
      }, gatherMs).unref();
    }
  }

  async #work(): Promise<void> {
    if (this.#stopped) {
      return;
    }
    this.#cancelNext();
    try {
      const hub = await this.#objects.read();
      const pace = { now: this.#clock.now(), delayMs: this.#delayMs };
      const refusals: string[] = [];
      for (const action of planActions(hub, pace)) {
        const refused = await this.#objects.carryOut(action);
        refusals.push(...(refused === undefined ? [] : [refused]));
      }
      refusals.forEach(this.#onProblem);
      this.#lookAfter(refusals.length > 0 ? retryMs : nextDueMs(hub, pace));
    } catch (error) {
      this.#report(error);
      this.#lookAfter(retryMs);
    }
  }

  #lookAfter(delayMs: number | undefined): void {
    if (delayMs !== undefined && !this.#stopped) {
      this.#cancelNext = this.#clock.after(delayMs, () => this.#look());
    }
  }

  #report(error: unknown): void {
    if (!this.#stopped) {
      this.#onProblem(error instanceof Error ? error.message : String(error));
    }
  }
}
