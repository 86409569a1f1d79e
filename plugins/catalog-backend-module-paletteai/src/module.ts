import { randomUUID } from 'node:crypto';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { readGroupMapping } from '@paletteai/backstage-plugin-paletteai-common';
import {
  hubsServiceRef,
  systemClock,
} from '@paletteai/backstage-plugin-paletteai-node';
import { readCatalogSettings } from './config/readCatalogSettings';
import { migrateDatabase } from './database/migrateDatabase';
import { readAudienceSecret } from './database/readAudienceSecret';
import { subscribeToEarlyInserts } from './insert/subscribeToEarlyInserts';
import { createSyncMetrics } from './metrics/createSyncMetrics';
import { GroupDirectory } from './owner/GroupDirectory';
import { GroupRefs } from './owner/GroupRefs';
import { PaletteAiEntityProvider } from './provider/PaletteAiEntityProvider';
import { PaletteAiRelationsProcessor } from './relations/PaletteAiRelationsProcessor';
import { RelationFieldsProcessor } from './relations/RelationFieldsProcessor';
import { EntityTransformers } from './transform/EntityTransformers';
import { paletteaiEntityTransformersExtensionPoint } from './transform/paletteaiEntityTransformersExtensionPoint';
import { createAudienceKey } from './visibility/audienceKey';
import { createVisibilityRules } from './visibility/visibilityRules';

/**
 * Keeps Tenants, Projects, Compute Pools, Profile Bundles and deployments of all hubs in the
 * catalog.
 *
 * @public
 */
export const catalogModulePaletteai = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'paletteai',
  register(env) {
    const transformers = new EntityTransformers();
    env.registerExtensionPoint(paletteaiEntityTransformersExtensionPoint, {
      addTransformer: (kind, transformer) =>
        transformers.add(kind, transformer),
    });
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        hubs: hubsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissionsRegistry: coreServices.permissionsRegistry,
        processing: catalogProcessingExtensionPoint,
      },
      async init(deps) {
        const { logger, lifecycle, processing, events } = deps;
        const settings = readCatalogSettings(deps.config);
        const knex = await migrateDatabase(deps.database, systemClock);
        const audienceKey = createAudienceKey(await readAudienceSecret(knex));
        deps.permissionsRegistry.addPermissionRules(
          Object.values(createVisibilityRules(audienceKey)),
        );
        const groupRefs = new GroupRefs(readGroupMapping(deps.config));
        const groups = new GroupDirectory({
          ...deps,
          clock: systemClock,
          groupRefs,
        });
        const replica = randomUUID();
        const parts = {
          settings,
          transformers,
          groupRefs,
          audienceKey,
          isReady: () => groups.isReady || !settings.owner.useGroupAnnotation,
          metrics: createSyncMetrics(deps.metrics),
          knex,
          logger,
          clock: systemClock,
          replica,
        };
        const providers = deps.hubs
          .list()
          .map(hub => new PaletteAiEntityProvider({ ...parts, hub }));
        processing.addEntityProvider(providers);
        processing.addProcessor([
          new RelationFieldsProcessor(),
          new PaletteAiRelationsProcessor(),
        ]);
        await subscribeToEarlyInserts({ events, providers, logger, replica });
        const shutdown = new AbortController();
        if (settings.owner.useGroupAnnotation) {
          groups.subscribe(() => providers.forEach(one => one.refresh()));
          lifecycle.addStartupHook(() => {
            void groups.run(shutdown.signal);
          });
        }
        lifecycle.addShutdownHook(async () => {
          shutdown.abort();
          await Promise.all(providers.map(provider => provider.stop()));
        });
      },
    });
  },
});
