import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { TemplateProvider } from './TemplateProvider';

/** Adds the software templates of this package to the catalog. */
export const catalogModulePaletteaiTemplates = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'paletteai-templates',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider(new TemplateProvider());
      },
    });
  },
});
