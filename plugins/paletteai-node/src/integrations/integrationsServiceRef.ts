import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
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
      deps: { lifecycle: coreServices.rootLifecycle },
      factory({ lifecycle }) {
        const integrations = DefaultIntegrationsService.create();
        lifecycle.addShutdownHook(() => integrations.shutdown());
        return integrations;
      },
    }),
});
