import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readOptions } from './options.mjs';
import { renderMarkdown } from './report/renderMarkdown.mjs';
import { withEarlierParts } from './report/withEarlierParts.mjs';

const EntityRecorder = createRequire(import.meta.url)(
  './subjects/EntityRecorder.cjs',
);
const entity = (name, description) => ({
  entity: { kind: 'Resource', metadata: { name, title: name, description } },
});

test('refuses a part that does not exist', () => {
  assert.throws(() => readOptions(['--parts', 'sync,other']), {
    message: /no part named other; there are: sync, faults/,
  });
});

test('measures everything by default, and little in a trial', () => {
  assert.equal(readOptions([]).objects, 10_000);
  assert.equal(readOptions([]).parts.length, 6);
  assert.equal(readOptions(['--no-half-open']).halfOpenSeconds, 0);
  assert.ok(readOptions(['--smoke']).objects < 1_000);
});

test('records what mutations do to entities', async () => {
  const recorder = new EntityRecorder();
  const connection = recorder.connection('provider');
  await connection.applyMutation({
    type: 'delta',
    added: [entity('a', 'one'), entity('b', 'one')],
    removed: [],
  });
  await connection.applyMutation({ type: 'delta', added: [], removed: [] });
  await connection.applyMutation({
    type: 'delta',
    added: [entity('a', 'two')],
    removed: [
      { entityRef: 'resource:default/b' },
      { entityRef: 'resource:default/never-there' },
    ],
  });

  const { mutations, added, removed, entities } = recorder.counts();
  assert.deepEqual(
    { mutations, added, removed, entities },
    { mutations: 2, added: 3, removed: 1, entities: 1 },
  );
  assert.equal(recorder.showing('two'), 1);
  assert.equal(recorder.showing('one'), 0);
});

test('takes what a full mutation lacks for removed, of that provider only', async () => {
  const recorder = new EntityRecorder();
  const full = (provider, ...names) =>
    recorder.connection(provider).applyMutation({
      type: 'full',
      entities: names.map(name => entity(name)),
    });
  await full('one', 'a', 'b');
  await full('two', 'c');
  await full('one', 'a');

  assert.equal(recorder.counts().removed, 1);
  assert.equal(recorder.counts().entities, 2);
});

test('shows mistakes of removal by fault and subject', () => {
  const markdown = renderMarkdown({
    date: 'today',
    machine: 'one',
    versions: { node: '24' },
    objectBytes: 5_000,
    options: readOptions(['--smoke']),
    parts: {
      faults: {
        503: {
          paletteai: { removed: 0, entities: 10, allBack: true },
          'kubernetes-ingestor 4.0.0': {
            removed: 10,
            entities: 10,
            allBack: false,
          },
        },
      },
      restart: {
        paletteai: [{ missedDeletes: 0 }],
        'kubernetes-ingestor 4.0.0': [{ missedDeletes: 10 }],
      },
    },
  });

  assert.match(markdown, /\| 503 \| 0 \| \*\*10\*\* of 10, not all back \|/);
  assert.match(markdown, /\| 13 \| .* \| 0 \| \*\*0 ×\*\* 0, met \| 10 \|/);
});

test('keeps the parts that were not measured again, if all else is the same', () => {
  const reportOf = (parts, machine) => ({
    machine,
    versions: {},
    objectBytes: 1,
    options: { objects: 5, parts: Object.keys(parts) },
    seconds: {},
    parts,
  });
  const earlier = reportOf({ sync: 'old', faults: 'old' }, 'one');
  const report = withEarlierParts(reportOf({ sync: 'new' }, 'one'), earlier);
  assert.deepEqual(report.parts, { sync: 'new', faults: 'old' });
  assert.deepEqual(report.options.parts, ['sync', 'faults']);

  const elsewhere = reportOf({ sync: 'new' }, 'another');
  assert.equal(withEarlierParts(elsewhere, earlier), elsewhere);
  assert.equal(withEarlierParts(elsewhere, undefined), elsewhere);
});
