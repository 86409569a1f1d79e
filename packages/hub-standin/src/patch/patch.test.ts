import { builtinSchema } from '../builtins/builtinSchemas';
import { StatusError } from '../errors';
import { applyJsonPatch } from './jsonPatch';
import { applyMergePatch } from './mergePatch';
import { applyStrategicMergePatch } from './strategicMergePatch';

describe('applyMergePatch', () => {
  it('merges objects, replaces lists and removes what is null', () => {
    const target = { a: { b: 1, c: 2 }, list: [1, 2], gone: true };
    const patch = {
      a: { c: 3 },
      list: [9],
      gone: null,
      added: { x: null, y: 1 },
    };
    expect(applyMergePatch(target, patch)).toEqual({
      a: { b: 1, c: 3 },
      list: [9],
      added: { y: 1 },
    });
  });
});

describe('applyJsonPatch', () => {
  it('applies its operations in order', () => {
    const patch = [
      { op: 'add', path: '/list/-', value: 3 },
      { op: 'move', from: '/a', path: '/b' },
      { op: 'test', path: '/b', value: 1 },
      { op: 'remove', path: '/list/0' },
    ];
    expect(
      applyJsonPatch({ a: 1, list: [1, 2] }, JSON.stringify(patch)),
    ).toEqual({
      b: 1,
      list: [2, 3],
    });
  });

  it.each([
    ['a test that fails', [{ op: 'test', path: '/a', value: 2 }], 422],
    ['a path that is not there', [{ op: 'remove', path: '/b' }], 422],
    ['an operation that is none', [{ op: 'frob', path: '/a' }], 422],
    ['what is no list', { op: 'remove', path: '/a' }, 400],
  ])('refuses %s', (_what, patch, code) => {
    let failure: unknown;
    try {
      applyJsonPatch({ a: 1 }, JSON.stringify(patch));
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(StatusError);
    expect(failure).toMatchObject({ code });
  });

  it('does not reach the prototype of objects', () => {
    const patch = [{ op: 'add', path: '/__proto__/polluted', value: true }];
    expect(() => applyJsonPatch({ a: 1 }, JSON.stringify(patch))).toThrow();
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('applyStrategicMergePatch', () => {
  const schema = builtinSchema('PodSpec');
  const spec = () => ({
    containers: [
      { name: 'a', image: 'one', env: [{ name: 'X', value: '1' }] },
      { name: 'b', image: 'two' },
    ],
    nodeSelector: { disk: 'ssd' },
  });

  it('merges lists by their keys', () => {
    const patch = {
      containers: [
        { name: 'a', image: 'three', env: [{ name: 'Y', value: '2' }] },
        { name: 'c', image: 'four' },
      ],
    };
    expect(applyStrategicMergePatch(spec(), patch, schema)).toMatchObject({
      containers: [
        {
          name: 'a',
          image: 'three',
          env: [
            { name: 'X', value: '1' },
            { name: 'Y', value: '2' },
          ],
        },
        { name: 'b' },
        { name: 'c' },
      ],
    });
  });

  it('deletes, replaces and orders items as its directives say', () => {
    const deleted = applyStrategicMergePatch(
      spec(),
      { containers: [{ name: 'a', $patch: 'delete' }] },
      schema,
    );
    expect(deleted).toMatchObject({ containers: [{ name: 'b' }] });
    const replaced = applyStrategicMergePatch(
      spec(),
      { nodeSelector: { $patch: 'replace', cpu: 'fast' } },
      schema,
    );
    expect(replaced).toMatchObject({ nodeSelector: { cpu: 'fast' } });
    const ordered = applyStrategicMergePatch(
      spec(),
      { '$setElementOrder/containers': [{ name: 'b' }, { name: 'a' }] },
      schema,
    );
    expect(ordered).toMatchObject({
      containers: [{ name: 'b' }, { name: 'a' }],
    });
  });

  it('refuses an item without its key', () => {
    expect(() =>
      applyStrategicMergePatch(
        spec(),
        { containers: [{ image: 'x' }] },
        schema,
      ),
    ).toThrow('does not contain declared merge key: name');
  });
});
