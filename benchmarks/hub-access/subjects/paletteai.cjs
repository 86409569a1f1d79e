const path = require('node:path');

const BUILT = path.resolve(
  __dirname,
  '../.build/node_modules/@paletteai/backstage-plugin-paletteai-node',
);
const LOGGER = {
  error: (...text) => process.stderr.write(`${text.join(' ')}\n`),
  warn() {},
  info() {},
  debug() {},
  child() {
    return LOGGER;
  },
};

/** The store of the suite, as its plugins open it. */
const paletteai = {
  prepare: async connection => {
    const { DefaultHub } = require(path.join(BUILT, 'dist/hub/DefaultHub.js'));
    const { inlineAccess } = require(path.join(
      BUILT,
      'dist/hub/access/inlineAccess.js',
    ));
    const server = { type: 'inline', ...connection };
    const hub = DefaultHub.create({
      definition: {
        id: 'bench',
        title: 'bench',
        controlPlane: 'external',
        connection: server,
      },
      access: inlineAccess(server),
      logger: LOGGER,
      signal: new AbortController().signal,
    });
    await hub.client().whoAmI();
    return {
      sync: async (kind, onChange, onTrouble) => {
        const store = hub.store(kind);
        await store.whenSynced();
        store.subscribe({
          onChanges: changes =>
            changes.forEach(({ object }) => onChange(object)),
          onStatus: status => status.phase !== 'live' && onTrouble(),
        });
        return () => store.size;
      },
    };
  },
};

module.exports = { paletteai };
