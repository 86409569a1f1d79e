import { HubAccess, HubAccessSource } from './HubAccess';

/**
 * Kubelets rotate service account tokens well before they expire, and client-go re-reads token
 * files once a minute: the same period is safe here.
 */
const DEFAULT_LIFETIME_MS = 60_000;

/**
 * Keeps the access of one hub for a short time and lets concurrent requests share one look-up,
 * so that a hundred requests do not start a hundred exec plugins.
 */
export class CachedHubAccess implements HubAccessSource {
  readonly #load: () => Promise<HubAccess>;
  readonly #lifetimeMs: number;
  readonly #now: () => number;
  #current?: { access: HubAccess; until: number };
  #pending?: Promise<HubAccess>;

  private constructor(
    load: () => Promise<HubAccess>,
    lifetimeMs: number,
    now: () => number,
  ) {
    this.#load = load;
    this.#lifetimeMs = lifetimeMs;
    this.#now = now;
  }

  static create(
    load: () => Promise<HubAccess>,
    options: { lifetimeMs?: number; now?: () => number } = {},
  ): CachedHubAccess {
    return new CachedHubAccess(
      load,
      options.lifetimeMs ?? DEFAULT_LIFETIME_MS,
      // Monotonic: a jump of the wall clock must not keep a rotated token alive.
      options.now ?? (() => performance.now()),
    );
  }

  async resolve(): Promise<HubAccess> {
    if (this.#current && this.#now() < this.#current.until) {
      return this.#current.access;
    }
    this.#pending ??= this.#refresh().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  invalidate(): void {
    this.#current = undefined;
  }

  async #refresh(): Promise<HubAccess> {
    const access = await this.#load();
    this.#current = { access, until: this.#now() + this.#lifetimeMs };
    return access;
  }
}
