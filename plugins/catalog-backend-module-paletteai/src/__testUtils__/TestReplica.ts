import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { GroupMapping } from '@paletteai/backstage-plugin-paletteai-common';
import {
  Clock,
  HubsService,
  hubsServiceRef,
  systemClock,
} from '@paletteai/backstage-plugin-paletteai-node';
import { Knex } from 'knex';
import {
  CatalogSettings,
  readCatalogSettings,
} from '../config/readCatalogSettings';
import { GroupRefs } from '../owner/GroupRefs';
import { PaletteAiEntityProvider } from '../provider/PaletteAiEntityProvider';
import { EntityTransformers } from '../transform/EntityTransformers';
import { createAudienceKey } from '../visibility/audienceKey';
import { EmbeddedHub } from './EmbeddedHub';
import { RecordingConnection } from './RecordingConnection';
import { RecordingMetrics } from './RecordingMetrics';

/** What stands for groups in the entities of a {@link TestReplica}. */
export const TEST_AUDIENCE_KEY = createAudienceKey('secret');

/** What a {@link TestReplica} may differ in. */
export interface TestReplicaOptions {
  readonly hubs: readonly EmbeddedHub[];
  readonly knex: Knex;
  readonly connection: RecordingConnection;
  /** Connections by hub id, in place of that one. */
  readonly connections?: Readonly<Record<string, RecordingConnection>>;
  readonly name?: string;
  readonly clock?: Clock;
  readonly removals?: Partial<CatalogSettings['removals']>;
  readonly minimumPauseMs?: number;
  readonly transformers?: EntityTransformers;
}

/** A portal process, as far as this module goes. */
export class TestReplica {
  static async start(options: TestReplicaOptions): Promise<TestReplica> {
    const { hubs, end } = await openHubs(options.hubs);
    const metrics = new RecordingMetrics();
    const defaults = readCatalogSettings(mockServices.rootConfig());
    const providers = hubs.list().map(
      hub =>
        new PaletteAiEntityProvider({
          hub,
          settings: {
            ...defaults,
            minimumPauseMs: options.minimumPauseMs ?? 20,
            removals: {
              ...defaults.removals,
              confirmEmptyAfterMs: 100,
              ...options.removals,
            },
          },
          transformers: options.transformers ?? new EntityTransformers(),
          groupRefs: new GroupRefs(GroupMapping.create()),
          audienceKey: TEST_AUDIENCE_KEY,
          isReady: () => true,
          metrics,
          knex: options.knex,
          logger: mockServices.logger.mock(),
          clock: options.clock ?? systemClock,
          replica: options.name ?? 'one',
        }),
    );
    await Promise.all(
      providers.map(provider =>
        provider.connect(
          options.connections?.[provider.hubId] ?? options.connection,
        ),
      ),
    );
    return new TestReplica(hubs, providers, metrics, end);
  }

  readonly hubs: HubsService;
  readonly providers: readonly PaletteAiEntityProvider[];
  readonly metrics: RecordingMetrics;
  readonly #endHubs: () => Promise<void>;

  private constructor(
    hubs: HubsService,
    providers: readonly PaletteAiEntityProvider[],
    metrics: RecordingMetrics,
    endHubs: () => Promise<void>,
  ) {
    this.hubs = hubs;
    this.providers = providers;
    this.metrics = metrics;
    this.#endHubs = endHubs;
  }

  async stop(): Promise<void> {
    await Promise.all(this.providers.map(provider => provider.stop()));
    await this.#endHubs();
  }
}

async function openHubs(
  hubs: readonly EmbeddedHub[],
): Promise<{ hubs: HubsService; end: () => Promise<void> }> {
  const hooks: (() => void | Promise<void>)[] = [];
  const probe = createServiceRef<HubsService>({
    id: 'test.hubs',
    scope: 'root',
  });
  const tester = ServiceFactoryTester.from(
    createServiceFactory({
      service: probe,
      deps: { service: hubsServiceRef },
      factory: ({ service }) => service,
    }),
    {
      dependencies: [
        mockServices.rootConfig.factory({
          data: {
            paletteai: {
              hubs: Object.fromEntries(hubs.map(hub => [hub.id, hub.config])),
            },
          },
        }),
        mockServices.rootLogger.factory(),
        createServiceFactory({
          service: coreServices.rootLifecycle,
          deps: {},
          factory: () => ({
            addStartupHook() {},
            addBeforeShutdownHook() {},
            addShutdownHook(hook: () => void | Promise<void>) {
              hooks.push(hook);
            },
          }),
        }),
      ],
    },
  );
  return {
    hubs: await tester.getSubject(),
    end: async () => {
      await Promise.all(hooks.map(hook => hook()));
    },
  };
}
