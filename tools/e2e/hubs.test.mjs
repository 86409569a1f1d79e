import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playwrightArguments, readArguments } from './hubs.mjs';

test('the browser tests run on every hub unless one is named', () => {
  assert.deepEqual(readArguments(['catalog.spec.ts']), {
    names: ['sandbox', 'kubernetes'],
    rest: ['catalog.spec.ts'],
  });
  assert.deepEqual(readArguments(['--hub', 'kubernetes', '-g', 'viewer']), {
    names: ['kubernetes'],
    rest: ['-g', 'viewer'],
  });
});

test('a hub that does not exist is refused with those that do', () => {
  for (const args of [
    ['--hub', 'minikube'],
    ['--hub'],
    ['--hub', 'toString'],
  ]) {
    assert.throws(
      () => readArguments(args),
      /--hub must be one of sandbox, kubernetes, not/,
    );
  }
});

test('all tests run on the sandbox, the main job on a real API server too', () => {
  assert.deepEqual(playwrightArguments('sandbox', []), []);
  assert.deepEqual(playwrightArguments('kubernetes', []), ['mainJob.spec.ts']);
  assert.deepEqual(playwrightArguments('kubernetes', ['-g', 'viewer']), [
    'mainJob.spec.ts',
    '-g',
    'viewer',
  ]);
});

test('a test that was asked for runs where it can', () => {
  const rest = ['catalog.spec.ts', '--debug'];
  assert.deepEqual(playwrightArguments('sandbox', rest), rest);
  assert.equal(playwrightArguments('kubernetes', rest), undefined);
  assert.deepEqual(
    playwrightArguments('kubernetes', ['mainJob.spec.ts:12', '--debug']),
    ['mainJob.spec.ts:12', '--debug'],
  );
});
