import assert from 'node:assert/strict';
import { ResourceClient } from '../client/ResourceClient';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

async function createLabelled(configMaps: ResourceClient): Promise<void> {
  const labels: Record<string, Record<string, string>> = {
    a: { tier: 'web', env: 'prod' },
    b: { tier: 'web', env: 'test' },
    c: { tier: 'data' },
    d: {},
  };
  for (const [name, own] of Object.entries(labels)) {
    const object = configMap(name, {}, { labels: { ...own, mine: 'yes' } });
    (await configMaps.create(object)).expect(201);
  }
}

const LABEL_SELECTORS: [string, string, string[]][] = [
  ['an equality', 'tier=web', ['a', 'b']],
  ['a double equality', 'tier==data', ['c']],
  ['an inequality, which absent labels satisfy', 'tier!=web', ['c', 'd']],
  ['a set', 'tier in (web, data)', ['a', 'b', 'c']],
  [
    'an excluded set, which absent labels satisfy',
    'env notin (prod)',
    ['b', 'c', 'd'],
  ],
  ['existence', 'env', ['a', 'b']],
  ['absence', '!env', ['c', 'd']],
  ['several requirements', 'tier=web,env!=prod', ['b']],
];

export const listing = behaviours('List', it => {
  it('answers a list of the kind with a resource version and items in order of their names', async ({
    widgets,
  }) => {
    for (const name of ['c', 'a', 'b']) {
      await widgets.create(widget(name));
    }
    const answer = (await widgets.list()).expect(200);
    assert.equal(answer.at('apiVersion'), `${CONTRACT_GROUP}/v1`);
    assert.equal(answer.at('kind'), 'WidgetList');
    assert.match(answer.string('metadata.resourceVersion'), /^[1-9]\d*$/);
    assert.equal(answer.at('metadata.continue'), '');
    assert.deepEqual(answer.names(), ['a', 'b', 'c']);
  });

  it('answers an empty array where nothing is', async ({ configMaps }) => {
    const answer = (await configMaps.list()).expect(200);
    assert.equal(answer.at('kind'), 'ConfigMapList');
    assert.deepEqual(answer.at('items'), []);
  });

  it('lists all namespaces without a namespace in the path', async ({
    admin,
    widgets,
    namespace,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.with(admin, { namespace: undefined }).list({
      fieldSelector: `metadata.namespace=${namespace}`,
    });
    assert.deepEqual(answer.expect(200).names(), ['x']);
    assert.equal(answer.at('items.0.metadata.namespace'), namespace);
  });

  for (const [meaning, labelSelector, names] of LABEL_SELECTORS) {
    it(`selects labels by ${meaning}`, async ({ configMaps }) => {
      await createLabelled(configMaps);
      const answer = await configMaps.list({
        labelSelector: `${labelSelector},mine=yes`,
      });
      assert.deepEqual(answer.expect(200).names(), names);
    });
  }

  it('selects by name and namespace fields', async ({ widgets, namespace }) => {
    await widgets.create(widget('a'));
    await widgets.create(widget('b'));
    const one = await widgets.list({ fieldSelector: 'metadata.name=b' });
    assert.deepEqual(one.expect(200).names(), ['b']);
    const others = await widgets.list({
      fieldSelector: `metadata.name!=b,metadata.namespace=${namespace}`,
    });
    assert.deepEqual(others.expect(200).names(), ['a']);
  });

  it('selects by a field that the definition makes selectable', async ({
    widgets,
  }) => {
    await widgets.create(widget('a', { colour: 'red' }));
    await widgets.create(widget('b'));
    const answer = await widgets.list({ fieldSelector: 'spec.colour=red' });
    assert.deepEqual(answer.expect(200).names(), ['a']);
  });

  it('answers 400 to a field selector on a field that is not selectable', async ({
    widgets,
  }) => {
    expectStatus(await widgets.list({ fieldSelector: 'spec.size=1' }), {
      code: 400,
      reason: 'BadRequest',
    });
  });
});
