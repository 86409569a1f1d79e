import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { behaviours } from '../runner/behaviour';
import { expectConflict } from '../runner/expectConflict';
import { ownership } from '../runner/ownership';

export const applyingLists = behaviours('Server-side apply of lists', it => {
  it('owns the elements of a map list by their key', async ({ widgets }) => {
    await widgets.apply('x', 'one', {
      spec: { size: 1, ports: [{ name: 'http', port: 80 }] },
    });
    const answer = await widgets.apply('x', 'two', {
      spec: { ports: [{ name: 'https', port: 443 }] },
    });
    assert.deepEqual(answer.expect(200).at('spec.ports'), [
      { name: 'http', port: 80, protocol: 'TCP' },
      { name: 'https', port: 443, protocol: 'TCP' },
    ]);
    assert.deepEqual(ownership(answer), {
      'one Apply': {
        'f:spec': {
          'f:ports': {
            'k:{"name":"http"}': { '.': {}, 'f:name': {}, 'f:port': {} },
          },
          'f:size': {},
        },
      },
      'two Apply': {
        'f:spec': {
          'f:ports': {
            'k:{"name":"https"}': { '.': {}, 'f:name': {}, 'f:port': {} },
          },
        },
      },
    });
  });

  it('removes the elements of a map list that their manager dropped', async ({
    widgets,
  }) => {
    await widgets.apply('x', 'one', {
      spec: { size: 1, ports: [{ name: 'a' }, { name: 'b' }] },
    });
    await widgets.apply('x', 'two', { spec: { ports: [{ name: 'c' }] } });
    const answer = await widgets.apply('x', 'one', {
      spec: { size: 1, ports: [{ name: 'b' }] },
    });
    const ports = answer.expect(200).array('spec.ports');
    assert.deepEqual(ports.map(port => readPath(port, 'name')).sort(), [
      'b',
      'c',
    ]);
  });

  it('names the element of a map list in a conflict', async ({ widgets }) => {
    const ports = (port: number) => ({
      spec: { size: 1, ports: [{ name: 'http', port }] },
    });
    await widgets.apply('x', 'one', ports(80));
    expectConflict(
      await widgets.apply('x', 'two', ports(81)),
      '.spec.ports[name="http"].port',
    );
  });

  it('owns an atomic list as a whole', async ({ widgets }) => {
    await widgets.apply('x', 'one', { spec: { size: 1, steps: ['a'] } });
    const conflict = await widgets.apply('x', 'two', {
      spec: { steps: ['b'] },
    });
    expectConflict(conflict, '.spec.steps');
  });
});
