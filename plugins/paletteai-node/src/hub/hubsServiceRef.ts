import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { assertNodeVersion } from '../runtime/assertNodeVersion';
import { DefaultHubsService } from './DefaultHubsService';
import { HubsService } from './Hub';
import {
  hubCredentialsStrategiesServiceRef,
  hubSuppliersServiceRef,
} from './services';

/**
 * The hubs of the portal. One instance serves all plugins of the process, so there is one watch
 * per hub and kind.
 *
 * @public
 */
export const hubsServiceRef = createServiceRef<HubsService>({
  id: 'paletteai.hubs',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.rootLogger,
        lifecycle: coreServices.rootLifecycle,
        suppliers: hubSuppliersServiceRef,
        strategies: hubCredentialsStrategiesServiceRef,
      },
      async factory({ config, logger, lifecycle, suppliers, strategies }) {
        assertNodeVersion();
        const hubs = await DefaultHubsService.fromConfig({
          config,
          logger: logger.child({ service: 'paletteai.hubs' }),
          suppliers,
          strategies,
        });
        lifecycle.addBeforeShutdownHook(() => hubs.stopWatching());
        lifecycle.addShutdownHook(() => hubs.shutdown());
        return hubs;
      },
    }),
});
