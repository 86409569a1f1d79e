import {
  HubDeniedError,
  HubNotFoundError,
  HubUnavailableError,
} from '../hub/errors/HubErrors';
import { Clock, systemClock } from '../time/Clock';
import { EqualParts } from './EqualParts';
import { HubProjection, projectObject } from './projectObject';
import { readObject, readObjects } from './readObjects';
import { ReflectedHubStore } from './ReflectedHubStore';
import { OpenWatch, ReflectorSource } from './ReflectorSource';
import {
  INITIAL_STATE,
  nextCommand,
  ReflectorCommand,
  ReflectorEvent,
  ReflectorFailure,
  ReflectorInput,
  ReflectorState,
} from './ReflectorState';
import { stepReflector } from './stepReflector';

/** The times of a watch; each with the reason for its default. */
export interface ReflectorTiming {
  /**
   * A watch is ended by the hub after at least so long. It bounds for how long a right that was
   * taken away still lets events through.
   */
  readonly minimumWatchSeconds: number;
  readonly maximumWatchSeconds: number;
  /**
   * Longest silence of a watch. Bookmarks come once a minute, so more means a connection that is
   * only open on this side.
   */
  readonly watchdogMs: number;
  /** Spread of the watchdog, so that all watches of a frozen hub do not return at once. */
  readonly watchdogSpreadMs: number;
}

export const DEFAULT_TIMING: ReflectorTiming = {
  minimumWatchSeconds: 240,
  maximumWatchSeconds: 300,
  watchdogMs: 75_000,
  watchdogSpreadMs: 10_000,
};

export interface ReflectorOptions {
  readonly source: ReflectorSource;
  readonly store: ReflectedHubStore;
  readonly project?: HubProjection;
  readonly timing?: ReflectorTiming;
  readonly clock?: Clock;
  /** Sees each event before the store does. */
  readonly onEvent?: (event: ReflectorEvent) => void;
}

/**
 * Keeps the store of one kind on one hub up to date: the I/O around `stepReflector`, where all
 * decisions are made.
 */
export class Reflector {
  readonly #source: ReflectorSource;
  readonly #store: ReflectedHubStore;
  readonly #project: HubProjection;
  readonly #timing: ReflectorTiming;
  readonly #clock: Clock;
  readonly #onEvent: (event: ReflectorEvent) => void;
  #state: ReflectorState = INITIAL_STATE;
  #watch: OpenWatch | undefined;

  constructor(options: ReflectorOptions) {
    this.#source = options.source;
    this.#store = options.store;
    const parts = new EqualParts();
    this.#project =
      options.project ?? (object => parts.share(projectObject(object)));
    this.#timing = options.timing ?? DEFAULT_TIMING;
    this.#clock = options.clock ?? systemClock;
    this.#onEvent = options.onEvent ?? (() => {});
  }

  /** Runs until the signal fires, whatever the hub does. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        const input = await this.#perform(nextCommand(this.#state), signal);
        if (input && !signal.aborted) {
          this.#take(input);
        }
      }
    } finally {
      this.#closeWatch();
    }
  }

  #take(input: ReflectorInput): void {
    const step = stepReflector(this.#state, input, {
      random: this.#clock.random(),
      held: this.#store.size,
      synced: this.#store.synced,
    });
    this.#state = step.state;
    if (step.state.name !== 'watching') {
      this.#closeWatch();
    }
    if (input.type !== 'failed' && input.type !== 'waited') {
      this.#store.heard();
    }
    for (const event of step.events) {
      this.#onEvent(event);
      this.#store.handle(event);
    }
    if (step.report) {
      this.#store.report(step.report);
    }
  }

  /** Returns nothing if the signal fired meanwhile. */
  async #perform(
    command: ReflectorCommand,
    signal: AbortSignal,
  ): Promise<ReflectorInput | undefined> {
    try {
      switch (command.type) {
        case 'list':
          return await this.#list(command.continueToken, signal);
        case 'openWatch':
          return await this.#openWatch(command.resourceVersion, signal);
        case 'readWatch':
          return await this.#readWatch();
        case 'verify':
          await this.#source.verify(command.resourceVersion, signal);
          return { type: 'verified' };
        case 'checkKind':
          return {
            type: 'kindChecked',
            availability: await this.#source.checkKind(signal),
          };
        default:
          await this.#clock.wait(command.delayMs, signal);
          return { type: 'waited' };
      }
    } catch (error) {
      return signal.aborted
        ? undefined
        : {
            type: 'failed',
            failure: toReflectorFailure(error, command.type === 'readWatch'),
          };
    }
  }

  async #list(
    continueToken: string | undefined,
    signal: AbortSignal,
  ): Promise<ReflectorInput> {
    const page = await this.#source.list(continueToken, signal);
    if (continueToken === undefined) {
      this.#store.startList();
    }
    return {
      type: 'listed',
      objects: readObjects(page.items, this.#store, this.#project),
      continueToken: page.continueToken,
      resourceVersion: page.resourceVersion,
    };
  }

  async #openWatch(
    resourceVersion: string,
    signal: AbortSignal,
  ): Promise<ReflectorInput> {
    const timing = this.#timing;
    const between = (low: number, high: number) =>
      Math.round(low + this.#clock.random() * (high - low));
    const stream = await this.#source.watch(
      resourceVersion,
      {
        timeoutSeconds: between(
          timing.minimumWatchSeconds,
          timing.maximumWatchSeconds,
        ),
        idleTimeoutMs: between(
          timing.watchdogMs,
          timing.watchdogMs + timing.watchdogSpreadMs,
        ),
      },
      signal,
    );
    this.#watch = new OpenWatch(stream, this.#store.hub, this.#clock);
    return { type: 'watchOpened' };
  }

  async #readWatch(): Promise<ReflectorInput> {
    if (!this.#watch) {
      throw new Error('There is no open watch to read from');
    }
    const line = await this.#watch.next();
    if (line.type !== 'changed') {
      return line;
    }
    const { change, resourceVersion } = line;
    const object = readObject(line.object, change, this.#store, this.#project);
    return object
      ? { type: 'changed', change, object, resourceVersion }
      : { type: 'bookmark', resourceVersion };
  }

  #closeWatch(): void {
    this.#watch?.close();
    this.#watch = undefined;
  }
}

/**
 * Sorts an error by what a reflector must do about it.
 *
 * @param duringWatch - silence of an open watch is a failure of its own
 */
function toReflectorFailure(
  error: unknown,
  duringWatch: boolean,
): ReflectorFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof HubNotFoundError) {
    return { kind: 'notServed', message };
  }
  if (error instanceof HubDeniedError) {
    return { kind: 'denied', message };
  }
  if (error instanceof HubUnavailableError) {
    const { logMessage, reason, retryAfterMs } = error;
    if (reason === 'expired') {
      return { kind: 'expired', message };
    }
    if (reason === 'timeout' && duringWatch) {
      return { kind: 'silent', message, logMessage };
    }
    return { kind: 'unavailable', message, logMessage, retryAfterMs };
  }
  return { kind: 'unavailable', message };
}
