// The sandbox's Kubernetes API with the product's resource types and many Compute Pools, in a
// separate process. Changes are made within it, where they cost least.
const { readdirSync, readFileSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { createKubernetesApi } = require('@paletteai/hub-standin');
const { parseAllDocuments } = require('yaml');
const answerCommands = require('../answerCommands.cjs');
const { pool, projectOf, surroundings } = require('./poolObjects.cjs');

const TOKEN = 'token-of-the-benchmark';
const DEFINITIONS = path.resolve(__dirname, '../../../deploy/hub/crds');
/** With it the other subject shows a title of the object's choice. */
const TITLE = 'terasky.backstage.io/title';
const TICK_MS = 5;
const MAX_BURST = 50;

let api;

const reference = index => ({
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'ComputePool',
  namespace: projectOf(index),
  name: `pool-${index}`,
});
const read = index => api.objects.get(reference(index));

async function start({ pools }) {
  api = createKubernetesApi({
    crds: readdirSync(DEFINITIONS)
      .filter(name => name.endsWith('.yaml'))
      .flatMap(name =>
        parseAllDocuments(readFileSync(path.join(DEFINITIONS, name), 'utf8')),
      )
      .map(document => document.toJSON())
      .filter(document => document?.kind === 'CustomResourceDefinition'),
    // A storm must not outrun the history that watches continue from.
    eventLogLimit: 100_000,
    authenticate: token =>
      token === TOKEN
        ? { name: 'portal', groups: ['system:masters'] }
        : undefined,
  });
  surroundings().forEach(object => api.objects.create(object));
  for (let index = 0; index < pools; index += 1) {
    api.objects.create(pool(index));
  }
  const server = createServer((request, response) => {
    void api.handle(request, response);
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    token: TOKEN,
    objectBytes: JSON.stringify(read(0)).length,
  };
}

/** What a person would see change: the description, and the title where an annotation sets it. */
function changeOne(index, text) {
  const held = read(index);
  const { metadata, spec } = held;
  api.objects.update({
    ...held,
    metadata: {
      ...metadata,
      annotations: { ...metadata.annotations, [TITLE]: text },
    },
    spec: { ...spec, description: text },
  });
}

async function change({ indexes, text }) {
  indexes.forEach(index => changeOne(index, text));
  return performance.timeOrigin + performance.now();
}

async function create({ indexes }) {
  indexes.forEach(index => api.objects.create(pool(index)));
  return performance.timeOrigin + performance.now();
}

async function remove({ indexes }) {
  indexes.forEach(index => api.objects.delete(reference(index)));
}

/**
 * Changes so many objects a second, each object in turn. When the hub is behind it still lets its
 * watchers have their turn, or it would cut them off for what it did not send.
 */
async function storm({ perSecond, seconds, pools, text }) {
  const startedAt = performance.now();
  const total = perSecond * seconds;
  let made = 0;
  while (made < total) {
    const due = Math.min(
      total,
      ((performance.now() - startedAt) / 1000) * perSecond,
      made + MAX_BURST,
    );
    while (made < due) {
      changeOne(made % pools, text);
      made += 1;
    }
    await sleep(TICK_MS);
  }
  return {
    tookMs: performance.now() - startedAt,
    endedAt: performance.timeOrigin + performance.now(),
    touched: Math.min(pools, total),
  };
}

async function compact() {
  api.compact();
}

answerCommands({ start, change, create, remove, storm, compact });
