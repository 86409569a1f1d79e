import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createPaletteAiClient } from '@paletteai/backstage-plugin-paletteai-common';
import { PaletteAiCalls } from './api/PaletteAiCalls';
import { createActions } from './createActions';
import { readPagesPath } from './report/readPagesPath';
import { WaitPlaces } from './wait/WaitPlaces';

/** How many tasks the scaffolder runs at once unless it is configured. */
const DEFAULT_WORKERS = 10;

/** Adds the template actions of PaletteAI to the scaffolder. */
export const scaffolderModulePaletteai = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'paletteai',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, config, discovery }) {
        const api = createPaletteAiClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const calls = PaletteAiCalls.create(auth, api);
        const workers =
          config.getOptionalNumber('scaffolder.concurrentTasksLimit') ??
          DEFAULT_WORKERS;
        actions.addActions(
          ...createActions(
            calls,
            WaitPlaces.create(workers),
            readPagesPath(config),
          ),
        );
      },
    });
  },
});
