import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { HubGroups, KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import { Clock, Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { Knex } from 'knex';
import { EntityLedger } from '../apply/EntityLedger';
import { HubSynchronizer } from '../apply/HubSynchronizer';
import { ReconcileReporter } from '../apply/ReconcileReporter';
import { Wake } from '../clock/Wake';
import { CatalogSettings } from '../config/readCatalogSettings';
import { DatabaseLeaseRecords } from '../lease/DatabaseLeaseRecords';
import { HeartbeatLease } from '../lease/HeartbeatLease';
import { SyncMetrics } from '../metrics/createSyncMetrics';
import { GroupRefs } from '../owner/GroupRefs';
import { SourceExaminer, SourceProblems } from '../plan/SourceExaminer';
import { TenantProjects } from '../store/Dependents';
import { DirtySources } from '../store/DirtySources';
import { EmptySnapshots } from '../store/EmptySnapshots';
import { HubSnapshot } from '../store/HubSnapshot';
import { ObjectLookup, SourceStores } from '../store/ObjectLookup';
import { openSourceStores, watchSources } from '../store/sourceStores';
import { EntityTransformers } from '../transform/EntityTransformers';
import { ObjectContext } from '../transform/transformObject';
import { AudienceKey } from '../visibility/audienceKey';

/** Dependencies of the provider of a hub. */
export interface ProviderParts {
  readonly hub: Hub;
  readonly settings: CatalogSettings;
  readonly transformers: EntityTransformers;
  readonly groupRefs: GroupRefs;
  readonly audienceKey: AudienceKey;
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
  const dirty = new DirtySources();
  const wake = new Wake(clock);
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
  const problems = new SourceProblems(logger);
  const emptySnapshots = new EmptySnapshots(
    settings.removals.confirmEmptyAfterMs,
  );
  const tenantProjects = new TenantProjects();
  const examiner = new SourceExaminer({
    lookup,
    problems,
    transformers,
    context: createTransformContext({ ...parts, lookup, tenantProjects }),
  });
  return new HubSynchronizer({
    ...parts,
    ...knowledge,
    hub: hub.id,
    ledger: new EntityLedger(knex, name),
    lease,
    snapshot: new HubSnapshot({
      stores,
      lookup,
      emptySnapshots,
      examiner,
      tenantProjects,
    }),
    emptySnapshots,
    isEmptyOnHub: async kind =>
      (await hub.client().list(KINDS[kind])).length === 0,
    reporter: new ReconcileReporter({
      hub: hub.id,
      logger,
      metrics,
      problems,
    }),
  });
}

/** What the transformers of a hub may look up. */
export function createTransformContext(options: {
  readonly hub: Hub;
  readonly settings: CatalogSettings;
  readonly groupRefs: GroupRefs;
  readonly audienceKey: AudienceKey;
  readonly lookup: ObjectLookup;
  readonly tenantProjects: TenantProjects;
}): ObjectContext {
  const { hub, settings, groupRefs, audienceKey, lookup, tenantProjects } =
    options;
  const { id, title, uiUrl, oidc } = hub.definition;
  const names = HubGroups.create(oidc?.groupsPrefix);
  return {
    hub: { id, title, uiUrl: settings.uiUrls[id] ?? uiUrl },
    lifecycle: settings.lifecycle,
    uiPaths: settings.uiPaths,
    fallbackOwner: settings.owner.fallback,
    tenant: name => lookup.tenant(name),
    project: namespace => lookup.project(namespace),
    projectsOf: tenant =>
      tenantProjects.of(tenant).flatMap(name => lookup.project(name) ?? []),
    groupRefs: groups => groupRefs.of(names, groups),
    memberRefs: groups => groupRefs.mapped(names, groups),
    audienceKey,
  };
}
