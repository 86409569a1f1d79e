import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { scaffolderModulePaletteai } from './module';
import { catalogModulePaletteaiTemplates } from './templates/catalogModulePaletteaiTemplates';

/**
 * Adds the template actions of PaletteAI to the scaffolder, and software templates that use them
 * to the catalog.
 *
 * @public
 */
export const scaffolderFeaturePaletteai = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    yield scaffolderModulePaletteai;
    if (config.getOptionalBoolean('paletteai.templates.enabled') ?? true) {
      yield catalogModulePaletteaiTemplates;
    }
  },
});
