import { LoggerService } from '@backstage/backend-plugin-api';
import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { checkCompatibility } from '../compatibility/checkCompatibility';
import { CompatibilityReport } from '../compatibility/CompatibilityReport';
import { HubFieldUse } from '../compatibility/HubFieldUse';
import { HubStore } from '../watch/HubStore';
import { ReflectedHubStore } from '../watch/ReflectedHubStore';
import { Reflector, ReflectorTiming } from '../watch/Reflector';
import { ReflectorSource } from '../watch/ReflectorSource';
import { HubWriter } from '../write/HubWriter';
import { HubAccessSource } from './access/HubAccess';
import { WatchedHubAccess } from './access/WatchedHubAccess';
import { Hub, HubStatus } from './Hub';
import { HubClient } from './HubClient';
import { HubDefinition } from './HubDefinition';
import { HubDiscovery } from './HubDiscovery';
import { HubIdentity } from './HubIdentity';
import { HubRequester } from './HubRequester';
import { HubTransport } from './transport/HubTransport';
import { UndiciHubTransport } from './transport/UndiciHubTransport';

export interface DefaultHubOptions {
  readonly definition: HubDefinition;
  readonly access: HubAccessSource;
  readonly logger: LoggerService;
  /** Ends the watches. */
  readonly signal: AbortSignal;
  readonly timing?: ReflectorTiming;
}

/** The hub behind one connection. */
export class DefaultHub implements Hub {
  readonly definition: HubDefinition;
  readonly #access: WatchedHubAccess;
  readonly #transport: HubTransport;
  readonly #discovery: HubDiscovery;
  readonly #logger: LoggerService;
  readonly #signal: AbortSignal;
  readonly #timing: ReflectorTiming | undefined;
  readonly #stores = new Map<string, ReflectedHubStore>();
  readonly #running: Promise<void>[] = [];

  private constructor(options: DefaultHubOptions) {
    this.definition = options.definition;
    this.#logger = options.logger.child({ hub: options.definition.id });
    this.#access = WatchedHubAccess.create(options.access, this.#logger);
    this.#transport = UndiciHubTransport.create(this.id, this.#access);
    this.#discovery = HubDiscovery.create(this.id, this.#transport);
    this.#signal = options.signal;
    this.#timing = options.timing;
  }

  static create(options: DefaultHubOptions): DefaultHub {
    return new DefaultHub(options);
  }

  get id(): string {
    return this.definition.id;
  }

  store(kind: KindDefinition): HubStore {
    const key = storeKey(kind);
    const known = this.#stores.get(key);
    if (known) {
      return known;
    }
    const store = new ReflectedHubStore({
      hub: this.id,
      kind,
      logger: this.#logger,
    });
    this.#stores.set(key, store);
    this.#running.push(
      new Reflector({
        source: new ReflectorSource(this.id, kind, this.#transport),
        store,
        timing: this.#timing,
      })
        .run(this.#signal)
        .catch(error =>
          this.#logger.error(`The watch of ${key} ended unexpectedly`, error),
        ),
    );
    return store;
  }

  stores(): HubStore[] {
    return [...this.#stores.values()];
  }

  status(): HubStatus {
    return {
      id: this.id,
      title: this.definition.title,
      credentials: this.#access.status(),
      kinds: Object.fromEntries(
        [...this.#stores].map(([key, store]) => [
          key,
          { ...store.status, objects: store.size },
        ]),
      ),
    };
  }

  client(identity?: HubIdentity): HubClient {
    return HubClient.create(
      HubRequester.create(this.id, this.#transport, identity),
    );
  }

  writer(identity?: HubIdentity): HubWriter {
    return HubWriter.create(
      HubRequester.create(this.id, this.#transport, identity),
      this.#discovery,
    );
  }

  async checkCompatibility(
    fields: readonly HubFieldUse[],
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<CompatibilityReport> {
    return checkCompatibility(
      { hub: this.id, transport: this.#transport, signal: options.signal },
      fields,
    );
  }

  /** To be called after the signal has fired. */
  async close(): Promise<void> {
    await Promise.all(this.#running);
    await this.#transport.close();
  }
}

function storeKey(kind: KindDefinition): string {
  return kind.group ? `${kind.plural}.${kind.group}` : kind.plural;
}
