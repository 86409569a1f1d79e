import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { expectStatus } from '../runner/expectStatus';
import { behaviours } from '../runner/behaviour';
import { CONTRACT_GROUP } from '../fixtures/resources';

const AGGREGATED =
  'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

function named(list: unknown[], name: string, key = 'name'): unknown {
  return list.find(item => readPath(item, key) === name);
}

const NOT_FOUND = {
  code: 404,
  reason: 'NotFound',
  message: 'the server could not find the requested resource',
};

export const discovery = behaviours('Discovery', it => {
  it('lists the version of the core API at /api', async ({ admin }) => {
    const answer = (await admin.get('/api')).expect(200);
    assert.equal(answer.at('kind'), 'APIVersions');
    assert.deepEqual(answer.at('versions'), ['v1']);
    assert.ok(answer.array('serverAddressByClientCIDRs').length > 0);
  });

  it('lists API groups with versions and preferred version at /apis', async ({
    admin,
  }) => {
    const answer = (await admin.get('/apis')).expect(200);
    assert.equal(answer.at('kind'), 'APIGroupList');
    assert.equal(answer.at('apiVersion'), 'v1');
    const apps = named(answer.array('groups'), 'apps');
    assert.deepEqual(apps, {
      name: 'apps',
      versions: [{ groupVersion: 'apps/v1', version: 'v1' }],
      preferredVersion: { groupVersion: 'apps/v1', version: 'v1' },
    });
  });

  it('serves one API group as APIGroup', async ({ admin }) => {
    const answer = (await admin.get(`/apis/${CONTRACT_GROUP}`)).expect(200);
    assert.equal(answer.at('kind'), 'APIGroup');
    assert.equal(answer.at('name'), CONTRACT_GROUP);
    assert.deepEqual(answer.at('versions'), [
      { groupVersion: `${CONTRACT_GROUP}/v1`, version: 'v1' },
      { groupVersion: `${CONTRACT_GROUP}/v1beta1`, version: 'v1beta1' },
    ]);
    assert.equal(answer.at('preferredVersion.version'), 'v1');
  });

  it('describes the resources of the core version with verbs and short names', async ({
    admin,
  }) => {
    const answer = (await admin.get('/api/v1')).expect(200);
    assert.equal(answer.at('kind'), 'APIResourceList');
    assert.equal(answer.at('groupVersion'), 'v1');
    const configMaps = named(answer.array('resources'), 'configmaps');
    assert.deepEqual(
      { ...(configMaps as object), storageVersionHash: undefined },
      {
        name: 'configmaps',
        singularName: 'configmap',
        namespaced: true,
        kind: 'ConfigMap',
        verbs: [
          'create',
          'delete',
          'deletecollection',
          'get',
          'list',
          'patch',
          'update',
          'watch',
        ],
        shortNames: ['cm'],
        storageVersionHash: undefined,
      },
    );
    const namespaces = named(answer.array('resources'), 'namespaces');
    assert.equal(readPath(namespaces, 'namespaced'), false);
    assert.deepEqual(readPath(namespaces, 'shortNames'), ['ns']);
    assert.ok(named(answer.array('resources'), 'namespaces/finalize'));
    assert.ok(named(answer.array('resources'), 'pods/status'));
  });

  it('describes a custom resource with its subresources', async ({ admin }) => {
    const answer = (await admin.get(`/apis/${CONTRACT_GROUP}/v1`)).expect(200);
    assert.equal(answer.at('groupVersion'), `${CONTRACT_GROUP}/v1`);
    const resources = answer.array('resources');
    const widgets = named(resources, 'widgets');
    assert.deepEqual(
      { ...(widgets as object), storageVersionHash: undefined },
      {
        name: 'widgets',
        singularName: 'widget',
        namespaced: true,
        kind: 'Widget',
        verbs: [
          'delete',
          'deletecollection',
          'get',
          'list',
          'patch',
          'create',
          'update',
          'watch',
        ],
        shortNames: ['wd'],
        categories: ['contract'],
        storageVersionHash: undefined,
      },
    );
    assert.deepEqual(named(resources, 'widgets/status'), {
      name: 'widgets/status',
      singularName: '',
      namespaced: true,
      kind: 'Widget',
      verbs: ['get', 'patch', 'update'],
    });
    assert.deepEqual(named(resources, 'widgets/scale'), {
      name: 'widgets/scale',
      singularName: '',
      namespaced: true,
      group: 'autoscaling',
      version: 'v1',
      kind: 'Scale',
      verbs: ['get', 'patch', 'update'],
    });
    assert.equal(named(resources, 'gadgets/status'), undefined);
    assert.equal(readPath(named(resources, 'gadgets'), 'namespaced'), false);
  });

  it('lists only what the version serves', async ({ admin }) => {
    const answer = await admin.get(`/apis/${CONTRACT_GROUP}/v1beta1`);
    const names = answer
      .expect(200)
      .array('resources')
      .map(resource => readPath(resource, 'name'));
    assert.deepEqual(names, ['gadgets']);
  });

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
    assert.ok(named(subresources, 'scale', 'subresource'));
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

  it('answers plain discovery when the aggregated one is only a wish', async ({
    admin,
  }) => {
    const answer = await admin.get('/apis', {
      headers: {
        Accept:
          'application/json;g=apidiscovery.k8s.io;v=v1;as=APIGroupDiscoveryList,application/json',
      },
    });
    answer.expect(200);
    assert.equal(answer.at('kind'), 'APIGroupList');
  });

  it('answers an ETag with aggregated discovery and 304 to its repetition', async ({
    admin,
  }) => {
    const first = await admin.get('/apis', { headers: { Accept: AGGREGATED } });
    const tag = first.headers.etag;
    assert.ok(tag);
    // Other cases may change the set of groups between two calls.
    for (let attempt = 0; attempt < 5; attempt++) {
      const again = await admin.get('/apis', {
        headers: { Accept: AGGREGATED, 'If-None-Match': tag },
      });
      if (again.status === 304) {
        assert.equal(again.text, '');
        return;
      }
      assert.notEqual(again.headers.etag, tag);
    }
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

  it('lists its paths at the root', async ({ admin }) => {
    const answer = (await admin.get('/')).expect(200);
    const paths = answer.array('paths');
    for (const path of [
      '/api',
      '/api/v1',
      '/apis',
      '/version',
      '/openapi/v3',
    ]) {
      assert.ok(paths.includes(path), path);
    }
    assert.ok(paths.includes(`/apis/${CONTRACT_GROUP}/v1`));
  });

  it('answers a plain 404 to a group and a version that it does not serve', async ({
    admin,
  }) => {
    for (const path of [
      '/apis/absent.example.com',
      '/apis/absent.example.com/v1',
      `/apis/${CONTRACT_GROUP}/v9`,
    ]) {
      const answer = await admin.get(path);
      answer.expect(404);
      assert.equal(answer.text, '404 page not found\n', path);
      assert.match(String(answer.headers['content-type']), /^text\/plain/);
    }
  });

  it('answers a NotFound Status to an unknown version or resource of a built-in group', async ({
    admin,
    namespace,
  }) => {
    for (const path of [
      '/apis/apps/v9',
      '/apis/apps/v1/absents',
      `/apis/apps/v1/namespaces/${namespace}/absents/name`,
      '/api/v1/absents',
      '/api/v2',
    ]) {
      expectStatus(await admin.get(path), NOT_FOUND);
    }
  });
});
