const { createBackendPlugin } = require('@backstage/backend-plugin-api');
const {
  catalogProcessingExtensionPoint,
} = require('@backstage/plugin-catalog-node');

/** Stands in for the catalog: connects providers to a recorder, and processes nothing. */
module.exports = function recordingCatalog(recorder) {
  return createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      const providers = [];
      env.registerExtensionPoint(catalogProcessingExtensionPoint, {
        addEntityProvider: (...added) => providers.push(...added.flat()),
        addProcessor() {},
        addPlaceholderResolver() {},
        setOnProcessingErrorHandler() {},
      });
      env.registerInit({
        deps: {},
        async init() {
          for (const provider of providers) {
            await provider.connect(
              recorder.connection(provider.getProviderName()),
            );
          }
        },
      });
    },
  });
};
