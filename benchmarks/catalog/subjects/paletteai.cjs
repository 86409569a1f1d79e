/** This suite: the catalog module with its defaults. The groups of the portal matter to no goal. */
module.exports = {
  features: () => [
    require('@paletteai/backstage-plugin-catalog-backend-module-paletteai')
      .default,
  ],
  config: ({ hubs }) => ({
    paletteai: {
      hubs: Object.fromEntries(
        hubs.map(({ id, url, token }) => [id, { server: { url, token } }]),
      ),
    },
    catalog: {
      providers: {
        paletteai: {
          owner: { useGroupAnnotation: false },
        },
      },
    },
  }),
};
