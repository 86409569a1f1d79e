import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batchesOf } from './batchesOf.mjs';

const light = name => ({ name, light: true });
const names = batches => batches.map(batch => batch.map(({ name }) => name));

test('light gates that follow each other run together, all others alone', () => {
  const gates = [
    light('format'),
    light('types'),
    { name: 'lint' },
    light('unused'),
    { name: 'unit' },
    { name: 'build' },
  ];
  assert.deepEqual(names(batchesOf(gates)), [
    ['format', 'types'],
    ['lint'],
    ['unused'],
    ['unit'],
    ['build'],
  ]);
});

test('no gates make no batch', () => {
  assert.deepEqual(batchesOf([]), []);
});
