import assert from 'node:assert/strict';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';

export const defaulting = behaviours('Defaulting and pruning', it => {
  it('fills in the defaults of the schema', async ({ widgets }) => {
    const answer = await widgets.create(widget('one'));
    assert.deepEqual(answer.expect(201).at('spec'), {
      colour: 'green',
      replicas: 1,
      size: 1,
    });
  });

  it('fills in defaults within the elements of a list', async ({ widgets }) => {
    const answer = await widgets.create(
      widget('one', { ports: [{ name: 'a' }, { name: 'b', protocol: 'UDP' }] }),
    );
    assert.deepEqual(answer.expect(201).at('spec.ports'), [
      { name: 'a', protocol: 'TCP' },
      { name: 'b', protocol: 'UDP' },
    ]);
  });

  it('fills in a default again after it has been removed', async ({
    widgets,
  }) => {
    await widgets.create(widget('one', { colour: 'red' }));
    const answer = await widgets.patch('one', 'merge-patch', {
      spec: { colour: null },
    });
    assert.equal(answer.expect(200).at('spec.colour'), 'green');
  });

  it('drops fields that the schema does not declare, at every depth', async ({
    widgets,
  }) => {
    const answer = await widgets.create({
      ...widget('one', {
        bogus: 1,
        ports: [{ name: 'a', extra: true }],
        nested: { inner: { value: 'v', other: 'x' } },
      }),
      toplevel: 'x',
    });
    answer.expect(201);
    assert.equal(answer.at('toplevel'), undefined);
    assert.equal(answer.at('spec.bogus'), undefined);
    assert.deepEqual(answer.at('spec.ports.0'), { name: 'a', protocol: 'TCP' });
    assert.deepEqual(answer.at('spec.nested.inner'), {
      mode: 'auto',
      value: 'v',
    });
  });

  it('keeps what it does not know where the schema says so', async ({
    widgets,
  }) => {
    const payload = { any: { thing: [1, 'two', null, { three: true }] } };
    const answer = await widgets.create(widget('one', { payload }));
    assert.deepEqual(answer.expect(201).at('spec.payload'), payload);
  });

  it('drops unknown fields of an update', async ({ widgets }) => {
    await widgets.create(widget('one'));
    const answer = await widgets.patch('one', 'merge-patch', {
      spec: { bogus: 1, size: 2 },
    });
    assert.deepEqual(answer.expect(200).at('spec'), {
      colour: 'green',
      replicas: 1,
      size: 2,
    });
  });
});
