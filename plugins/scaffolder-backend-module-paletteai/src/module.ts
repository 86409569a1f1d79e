import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createPaletteAiClient } from '@paletteai/backstage-plugin-paletteai-common';
import { PaletteAiCalls } from './api/PaletteAiCalls';
import { createActions } from './createActions';

/**
 * Adds the template actions of PaletteAI to the scaffolder.
 *
 * @public
 */
export const scaffolderModulePaletteai = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'paletteai',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, discovery }) {
        const api = createPaletteAiClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const calls = PaletteAiCalls.create(auth, api);
        actions.addActions(...createActions(calls));
      },
    });
  },
});
