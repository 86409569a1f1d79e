import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { behaviours } from '../runner/behaviour';
import { CONTRACT_GROUP } from '../fixtures/resources';

const AGGREGATED =
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

function named(list: unknown[], name: string, key = 'name'): unknown {
  return list.find(item => readPath(item, key) === name);
}

export const discovery = behaviours('Discovery', it => {
  it('aggregates all groups in one document when it is asked for', async ({
    admin,
  }) => {
    const answer = await admin.get('/apis', {
      headers: { Accept: AGGREGATED },
    });
    answer.expect(200);
    assert.equal(answer.at('kind'), 'APIGroupDiscoveryList');
    assert.equal(answer.at('apiVersion'), 'apidiscovery.k8s.io/v2');
    assert.match(
      String(answer.headers['content-type']),
      /g=apidiscovery\.k8s\.io;v=v2;as=APIGroupDiscoveryList/,
    );
    const group = named(answer.array('items'), CONTRACT_GROUP, 'metadata.name');
    assert.equal(readPath(group, 'versions.0.version'), 'v1');
    assert.equal(readPath(group, 'versions.0.freshness'), 'Current');
    const resources = readPath(group, 'versions.0.resources') as unknown[];
    const widgets = named(resources, 'widgets', 'resource');
    assert.deepEqual(readPath(widgets, 'responseKind'), {
      group: CONTRACT_GROUP,
      version: 'v1',
      kind: 'Widget',
    });
    assert.equal(readPath(widgets, 'scope'), 'Namespaced');
    assert.equal(readPath(widgets, 'singularResource'), 'widget');
    assert.deepEqual(readPath(widgets, 'shortNames'), ['wd']);
    const subresources = readPath(widgets, 'subresources') as unknown[];
    assert.ok(named(subresources, 'status', 'subresource'));
  });

  it('aggregates the core group at /api', async ({ admin }) => {
    const answer = await admin.get('/api', { headers: { Accept: AGGREGATED } });
    answer.expect(200);
    assert.equal(answer.at('kind'), 'APIGroupDiscoveryList');
    assert.equal(answer.array('items').length, 1);
    assert.equal(answer.at('items.0.versions.0.version'), 'v1');
    const resources = answer.array('items.0.versions.0.resources');
    const secrets = named(resources, 'secrets', 'resource');
    assert.equal(readPath(secrets, 'scope'), 'Namespaced');
  });

  it('answers its version at /version', async ({ admin }) => {
    const answer = (await admin.get('/version')).expect(200);
    assert.equal(answer.at('major'), '1');
    assert.match(answer.string('minor'), /^\d+\+?$/);
    assert.match(answer.string('gitVersion'), /^v1\.\d+\.\d+/);
    assert.equal(typeof answer.at('platform'), 'string');
  });

  it('answers ok at /readyz, /livez and /healthz', async ({ admin }) => {
    for (const path of ['/readyz', '/livez', '/healthz']) {
      const answer = (await admin.get(path)).expect(200);
      assert.equal(answer.text, 'ok');
      assert.match(String(answer.headers['content-type']), /^text\/plain/);
    }
  });
});
