import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { paletteaiVisibilityServiceRef } from '@paletteai/backstage-plugin-catalog-backend-module-paletteai';
import { PortalPolicy } from './PortalPolicy';

/** Puts this portal's own policy in charge of the permission backend. */
export const permissionModulePortalPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
        visibility: paletteaiVisibilityServiceRef,
      },
      async init({ config, policy, ...services }) {
        policy.setPolicy(PortalPolicy.fromConfig(config, services));
      },
    });
  },
});
