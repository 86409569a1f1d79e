import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError, NotFoundError } from '@backstage/errors';
import { hubIdSchema } from './config/hubConfigSchema';
import { readHubDefinitions } from './config/readHubDefinitions';
import { createHubAccess } from './createHubAccess';
import { DefaultHub } from './DefaultHub';
import { Hub, HubsService } from './Hub';
import { HubDefinition } from './HubDefinition';
import { HubCredentialsStrategy, HubSupplier } from './services';

export interface DefaultHubsServiceOptions {
  readonly config: Config;
  readonly logger: LoggerService;
  readonly suppliers?: readonly HubSupplier[];
  readonly strategies?: readonly HubCredentialsStrategy[];
}

/** The hubs of the configuration and those that integrators supply. */
export class DefaultHubsService implements HubsService {
  readonly #hubs: ReadonlyMap<string, DefaultHub>;
  readonly #shutdown: AbortController;

  private constructor(
    hubs: ReadonlyMap<string, DefaultHub>,
    shutdown: AbortController,
  ) {
    this.#hubs = hubs;
    this.#shutdown = shutdown;
  }

  /** Connections start with the first use of a hub. */
  static async fromConfig(
    options: DefaultHubsServiceOptions,
  ): Promise<DefaultHubsService> {
    const shutdown = new AbortController();
    const supplied = await Promise.all(
      (options.suppliers ?? []).map(supplier => supplier.hubs()),
    );
    const definitions = [
      ...readHubDefinitions(options.config),
      ...supplied.flat(),
    ];
    assertDistinct(definitions);
    const hubs = definitions
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(definition =>
        DefaultHub.create({
          definition,
          access: createHubAccess(
            definition,
            options.strategies ?? [],
            options.logger,
          ),
          logger: options.logger,
          signal: shutdown.signal,
        }),
      );
    return new DefaultHubsService(
      new Map(hubs.map(hub => [hub.id, hub])),
      shutdown,
    );
  }

  list(): Hub[] {
    return [...this.#hubs.values()];
  }

  get(id: string): Hub {
    const hub = this.#hubs.get(id);
    if (!hub) {
      const known = [...this.#hubs.keys()].map(key => `"${key}"`).join(', ');
      throw new NotFoundError(
        `There is no hub "${id}". Configured hubs: ${known || 'none'}`,
      );
    }
    return hub;
  }

  /** Ends all watches. What they brought stays readable, and requests go on. */
  stopWatching(): void {
    this.#shutdown.abort();
  }

  /** Ends all watches and connections. */
  async shutdown(): Promise<void> {
    this.stopWatching();
    await Promise.all([...this.#hubs.values()].map(hub => hub.close()));
  }
}

/** Ids of hubs that code supplies are held to the same rule as those of the configuration. */
function assertDistinct(definitions: readonly HubDefinition[]): void {
  const seen = new Map<string, string>();
  for (const { id } of definitions) {
    const other = seen.get(id.toLowerCase());
    if (other !== undefined) {
      throw new InputError(
        `The hub IDs "${other}" and "${id}" are the same to the catalog; give one of the hubs, which were added in code or in the configuration, another ID`,
      );
    }
    seen.set(id.toLowerCase(), id);
    const { error } = hubIdSchema.safeParse(id);
    if (error) {
      throw new InputError(
        `The hub ID "${id}", which was added in code, is not valid: ${error.issues[0].message}`,
      );
    }
  }
}
