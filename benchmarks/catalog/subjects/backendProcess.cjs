// A Backstage backend with one subject, and the catalog or what stands in for it.
const path = require('node:path');
const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { ConfigReader } = require('@backstage/config');
const answerCommands = require('../../shared/answerCommands.cjs');
const EntityRecorder = require('./EntityRecorder.cjs');
const recordingCatalog = require('./recordingCatalog.cjs');

const recorder = new EntityRecorder();

async function start(options) {
  const subject = require(path.join(__dirname, `${options.subject}.cjs`));
  if (options.stateFile) {
    recorder.load(options.stateFile);
  }
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () =>
        new ConfigReader(
          merged(portalConfig(options), subject.config(options)),
        ),
    }),
  );
  backend.add(
    options.catalog === 'real'
      ? require('@backstage/plugin-catalog-backend').default
      : recordingCatalog(recorder),
  );
  subject.features(options).forEach(feature => backend.add(feature));
  await backend.start();
}

function portalConfig({ port, databaseFolder }) {
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    app: { baseUrl },
    backend: {
      baseUrl,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'better-sqlite3',
        connection: databaseFolder ? { directory: databaseFolder } : ':memory:',
      },
      auth: { dangerouslyDisableDefaultAuthPolicy: true },
    },
    permission: { enabled: false },
    catalog: {
      rules: [{ allow: ['Component', 'System', 'API', 'Resource', 'Domain'] }],
    },
  };
}

function merged(one, other) {
  return { ...one, ...other, catalog: { ...one.catalog, ...other.catalog } };
}

answerCommands({
  start,
  counts: async () => recorder.counts(),
  resetCounts: async () => recorder.resetCounts(),
  showing: async text => recorder.showing(text),
  save: async file => recorder.save(file),
});
