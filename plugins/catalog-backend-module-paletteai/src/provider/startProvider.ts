import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import { Clock, Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { Knex } from 'knex';
import { Wake } from '../clock/Wake';
import { CatalogSettings } from '../config/CatalogSettings';
import { EntityLedger } from '../ledger/EntityLedger';
import { DatabaseLeaseRecords } from '../lease/DatabaseLeaseRecords';
import { HeartbeatLease } from '../lease/HeartbeatLease';
import { SyncMetrics } from '../metrics/SyncMetrics';
import { GroupRefs } from '../owner/GroupRefs';
import { EntityTransformers } from '../transform/EntityTransformers';
import { createTransformContext } from './createTransformContext';
import { DirtySources } from './DirtySources';
import { EmptySnapshots } from './EmptySnapshots';
import { HubSnapshot } from './HubSnapshot';
import { HubSynchronizer } from './HubSynchronizer';
import { ObjectLookup, SourceStores } from './ObjectLookup';
import { openSourceStores } from './openSourceStores';
import { ReconcileReporter } from './ReconcileReporter';
import { SourceExaminer } from './SourceExaminer';
import { SourceProblems } from './SourceProblems';
import { TenantProjects } from './TenantProjects';
import { watchSources } from './watchSources';

/** Dependencies of the provider of a hub. */
export interface ProviderParts {
  readonly hub: Hub;
  readonly settings: CatalogSettings;
  readonly transformers: EntityTransformers;
  readonly groupRefs: GroupRefs;
  /** Whether owners can be determined yet. */
  readonly isReady: () => boolean;
  readonly metrics: SyncMetrics;
  readonly knex: Knex;
  readonly logger: LoggerService;
  readonly clock: Clock;
  /** Of this replica, unique. */
  readonly replica: string;
}

/** What runs once the catalog has connected. */
export interface RunningProvider {
  readonly lookup: ObjectLookup;
  readonly dirty: DirtySources;
  readonly wake: Wake;
  readonly lease: HeartbeatLease;
  readonly synchronizer: HubSynchronizer;
  stop(): Promise<void>;
}

type ConnectedParts = ProviderParts & {
  readonly connection: EntityProviderConnection;
  /** Of the bucket, the ledger and the lease. */
  readonly name: string;
};

/** What is known of a hub, and what wakes the loop that acts on it. */
interface Knowledge {
  readonly stores: SourceStores;
  readonly lookup: ObjectLookup;
  readonly dirty: DirtySources;
  readonly wake: Wake;
}

/** Starts the watches of a hub, takes part in its lease, and keeps the catalog as the hub is. */
export function startProvider(parts: ConnectedParts): RunningProvider {
  const { clock, logger, name, knex, replica } = parts;
  const stores = openSourceStores(parts.hub);
  const lookup = ObjectLookup.create(stores, () => clock.now());
  const dirty = DirtySources.create();
  const wake = Wake.create(clock);
  const lease = new HeartbeatLease({
    name,
    self: replica,
    records: new DatabaseLeaseRecords(knex, name),
    clock,
    logger,
    onChange: () => wake.call(),
  });
  const knowledge = { stores, lookup, dirty, wake };
  const synchronizer = createSynchronizer(parts, knowledge, lease);
  const endWatch = watchSources(stores, {
    onChange(source, announced) {
      lookup.dropEarly(source);
      dirty.mark(source, announced, clock.now());
      wake.call();
    },
    onHealth: () => wake.call(),
  });
  const work = new AbortController();
  const leadership = new AbortController();
  const working = synchronizer.run(work.signal);
  const leading = lease.run(leadership.signal);
  return {
    lookup,
    dirty,
    wake,
    lease,
    synchronizer,
    async stop() {
      endWatch();
      work.abort();
      await working;
      // Only now, or another replica would begin before this one has ended.
      leadership.abort();
      await leading;
    },
  };
}

function createSynchronizer(
  parts: ConnectedParts,
  knowledge: Knowledge,
  lease: HeartbeatLease,
): HubSynchronizer {
  const { hub, settings, logger, metrics, name, knex, transformers } = parts;
  const { lookup, stores } = knowledge;
  const problems = SourceProblems.create(logger);
  const emptySnapshots = EmptySnapshots.create(
    settings.removals.confirmEmptyAfterMs,
  );
  const tenantProjects = TenantProjects.create();
  const examiner = SourceExaminer.create({
    lookup,
    problems,
    transformers,
    context: createTransformContext({ ...parts, lookup, tenantProjects }),
  });
  return HubSynchronizer.create({
    ...parts,
    ...knowledge,
    hub: hub.id,
    ledger: new EntityLedger(knex, name),
    lease,
    snapshot: HubSnapshot.create({
      stores,
      lookup,
      emptySnapshots,
      examiner,
      tenantProjects,
    }),
    emptySnapshots,
    isEmptyOnHub: async kind =>
      (await hub.client().list(KINDS[kind])).length === 0,
    reporter: ReconcileReporter.create({
      hub: hub.id,
      logger,
      metrics,
      problems,
    }),
  });
}
