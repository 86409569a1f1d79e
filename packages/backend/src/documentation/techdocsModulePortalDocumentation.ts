import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import {
  DirectoryPreparer,
  techdocsGeneratorExtensionPoint,
  techdocsPreparerExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { CopyingPreparer } from './CopyingPreparer';
import { ExplainingGenerator } from './ExplainingGenerator';

/** Builds the documentation of folders without a change to them, and says why a build failed. */
export const techdocsModulePortalDocumentation = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'portal-documentation',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        generators: techdocsGeneratorExtensionPoint,
        logger: coreServices.logger,
        preparers: techdocsPreparerExtensionPoint,
        reader: coreServices.urlReader,
      },
      async init({ config, generators, logger, preparers, reader }) {
        preparers.registerPreparer(
          'dir',
          CopyingPreparer.fromConfig(
            config,
            DirectoryPreparer.fromConfig(config, { logger, reader }),
          ),
        );
        generators.setTechdocsGenerator(
          new ExplainingGenerator({
            config,
            logger,
            scmIntegrations: ScmIntegrations.fromConfig(config),
          }),
        );
      },
    });
  },
});
