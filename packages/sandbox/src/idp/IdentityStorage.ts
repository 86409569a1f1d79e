import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** What is kept of a provider over a restart; it holds tokens. @public */
export type IdentityEntries = Readonly<Record<string, Entry>>;

/**
 * Sessions, grants and tokens in memory, as plain JSON so that they can outlive the process.
 * @internal
 */
export class IdentityStorage {
  readonly #entries = new Map<string, Entry>();

  private constructor() {}

  static create(entries: IdentityEntries = {}): IdentityStorage {
    const storage = new IdentityStorage();
    for (const [key, entry] of Object.entries(entries)) {
      storage.#entries.set(key, entry);
    }
    return storage;
  }

  save(): IdentityEntries {
    this.#dropExpired();
    return Object.fromEntries(this.#entries);
  }

  /** The storage of one model, as the provider wants it. */
  adapterFor(model: string): Adapter {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        this.#dropExpired();
        this.#entries.set(keyOf(id), {
          payload,
          expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : undefined,
        });
      },
      find: async id => this.#find(keyOf(id)),
      findByUid: async uid =>
        this.#findBy(model, payload => payload.uid === uid),
      findByUserCode: async userCode =>
        this.#findBy(model, payload => payload.userCode === userCode),
      consume: async id => {
        const payload = this.#find(keyOf(id));
        if (payload) {
          payload.consumed = Math.floor(Date.now() / 1000);
        }
      },
      destroy: async id => {
        this.#entries.delete(keyOf(id));
      },
      revokeByGrantId: async grantId => {
        for (const [key, { payload }] of this.#entries) {
          if (payload.grantId === grantId) {
            this.#entries.delete(key);
          }
        }
      },
    };
  }

  #find(key: string): AdapterPayload | undefined {
    const entry = this.#entries.get(key);
    return entry && !hasExpired(entry) ? entry.payload : undefined;
  }

  #findBy(
    model: string,
    test: (payload: AdapterPayload) => boolean,
  ): AdapterPayload | undefined {
    for (const [key, entry] of this.#entries) {
      if (
        key.startsWith(`${model}:`) &&
        !hasExpired(entry) &&
        test(entry.payload)
      ) {
        return entry.payload;
      }
    }
    return undefined;
  }

  #dropExpired(): void {
    for (const [key, entry] of this.#entries) {
      if (hasExpired(entry)) {
        this.#entries.delete(key);
      }
    }
  }
}

function hasExpired({ expiresAt }: Entry): boolean {
  return expiresAt !== undefined && expiresAt <= Date.now();
}
