import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schedule } from './schedule.mjs';

/** Runs gates that end when they are told to. */
function control(gates, processors = 2) {
  const started = [];
  const ends = new Map();
  const all = schedule(gates, processors, ({ name }) => {
    started.push(name);
    return new Promise(resolve => ends.set(name, () => resolve(`of ${name}`)));
  });
  const settle = () => new Promise(resolve => setImmediate(resolve));
  return {
    all,
    started,
    async end(name) {
      ends.get(name)();
      await settle();
    },
  };
}

describe('schedule', () => {
  it('runs as many gates at a time as there are processors, in their order', async () => {
    const run = control([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    assert.deepEqual(run.started, ['a', 'b']);
    await run.end('b');
    assert.deepEqual(run.started, ['a', 'b', 'c']);
    await run.end('c');
    await run.end('a');
    assert.deepEqual(await run.all, ['of a', 'of b', 'of c']);
  });

  it('runs a gate that is parallel in itself alone', async () => {
    const run = control([
      { name: 'a' },
      { name: 'unit', parallel: true },
      { name: 'b' },
      { name: 'c' },
    ]);
    assert.deepEqual(run.started, ['a', 'b']);
    await run.end('a');
    await run.end('b');
    assert.deepEqual(run.started, ['a', 'b', 'c']);
    await run.end('c');
    assert.deepEqual(run.started, ['a', 'b', 'c', 'unit']);
    await run.end('unit');
    assert.equal((await run.all).length, 4);
  });

  it('starts nothing beside a gate that is parallel in itself', async () => {
    const run = control([
      { name: 'unit', parallel: true },
      { name: 'a' },
      { name: 'e2e', parallel: true },
    ]);
    assert.deepEqual(run.started, ['unit']);
    await run.end('unit');
    assert.deepEqual(run.started, ['unit', 'a']);
    await run.end('a');
    await run.end('e2e');
    assert.equal((await run.all).length, 3);
  });

  it('lets a gate wait for those that it needs', async () => {
    const run = control([
      { name: 'types' },
      { name: 'reports', needs: ['types'] },
      { name: 'format' },
    ]);
    assert.deepEqual(run.started, ['types', 'format']);
    await run.end('format');
    assert.deepEqual(run.started, ['types', 'format']);
    await run.end('types');
    assert.deepEqual(run.started, ['types', 'format', 'reports']);
    await run.end('reports');
    assert.equal((await run.all).length, 3);
  });

  it('does not wait for a gate that is not among the chosen ones', async () => {
    const run = control([{ name: 'reports', needs: ['types'] }]);
    assert.deepEqual(run.started, ['reports']);
    await run.end('reports');
    assert.deepEqual(await run.all, ['of reports']);
  });

  it('fails when a gate cannot be run', async () => {
    await assert.rejects(
      schedule([{ name: 'a' }, { name: 'b' }], 2, async ({ name }) => {
        throw new Error(`no program for ${name}`);
      }),
      /no program for a/,
    );
  });

  it('has nothing to do without gates', async () => {
    assert.deepEqual(await schedule([], 2, assert.fail), []);
  });
});
