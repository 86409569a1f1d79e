// Measures what loading a package and starting it without any hub costs, on top of what every
// backend has loaded anyway.
const path = require('node:path');

require('@backstage/backend-defaults');
require('@backstage/backend-plugin-api');
require('@backstage/errors');
const { ConfigReader } = require('@backstage/config');

const starters = {
  paletteai: async () => {
    const folder = path.resolve(
      __dirname,
      '../.build/node_modules/@paletteai/backstage-plugin-paletteai-node/dist',
    );
    require(path.join(folder, 'index.js'));
    const { DefaultHubsService } = require(path.join(
      folder,
      'hub/DefaultHubsService.js',
    ));
    const logger = { child: () => logger };
    await DefaultHubsService.fromConfig({
      config: new ConfigReader({}),
      logger,
    });
  },
  informer: async () => {
    const { KubeConfig } = require('@kubernetes/client-node');
    return new KubeConfig();
  },
};

async function main() {
  global.gc();
  const base = process.memoryUsage.rss();
  const startedAt = performance.now();
  await starters[process.argv[2]]();
  const initMs = performance.now() - startedAt;
  process.send({
    initMs,
    initRssMb: (process.memoryUsage.rss() - base) / 1024 / 1024,
  });
}

main();
