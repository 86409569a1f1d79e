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

/** What a list of pools shows. */
const LISTED = [
  'spec.project',
  'status.phase',
  'status.conditions[].type',
  'status.conditions[].status',
];

function load() {
  const { DefaultHub } = require(path.join(BUILT, 'dist/hub/DefaultHub.js'));
  const { inlineAccess } = require(path.join(
    BUILT,
    'dist/hub/access/inlineAccess.js',
  ));
  const { keepFields } = require(path.join(BUILT, 'dist/watch/keepFields.js'));
  return { DefaultHub, inlineAccess, keepFields };
}

/** The store of the suite, with the projection of its default or of a list. */
function paletteai(fields) {
  return {
    prepare: async connection => {
      const { DefaultHub, inlineAccess, keepFields } = load();
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
          const store = hub.store(kind, {
            projection: fields === 'listed' ? keepFields(LISTED) : undefined,
          });
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
}

module.exports = {
  'paletteai, fields of a list': paletteai('listed'),
  'paletteai, whole objects': paletteai('whole'),
};
