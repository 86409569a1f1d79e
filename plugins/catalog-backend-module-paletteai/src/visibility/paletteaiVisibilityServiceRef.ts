import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { systemClock } from '@paletteai/backstage-plugin-paletteai-node';
import { PaletteaiVisibility } from './PaletteaiVisibility';
import { PaletteaiVisibilityService } from './PaletteaiVisibilityService';

/**
 * Is there without registration.
 *
 * @public
 */
export const paletteaiVisibilityServiceRef =
  createServiceRef<PaletteaiVisibilityService>({
    id: 'paletteai.visibility',
    scope: 'plugin',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: {
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          logger: coreServices.logger,
        },
        factory: deps =>
          new PaletteaiVisibility({ ...deps, clock: systemClock }),
      }),
  });
