import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { EgressRules } from '../remote/EgressRules';
import { DefaultIntegrationsService } from './DefaultIntegrationsService';
import { IntegrationsService } from './IntegrationsService';

/**
 * Clients of Palette, Hugging Face and NVIDIA NGC, shared by all plugins of the process.
 *
 * @public
 */
export const integrationsServiceRef = createServiceRef<IntegrationsService>({
  id: 'paletteai.integrations',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.rootLogger,
      },
      factory({ config, lifecycle, logger }) {
        const integrations = DefaultIntegrationsService.create({
          egress: EgressRules.read(config),
          logger: logger.child({ service: 'paletteai.integrations' }),
        });
        lifecycle.addShutdownHook(() => integrations.shutdown());
        return integrations;
      },
    }),
});
