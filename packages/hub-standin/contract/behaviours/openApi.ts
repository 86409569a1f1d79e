import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { behaviours } from '../runner/behaviour';

const WIDGET_MODEL = 'com.example.contract.v1.Widget';

export const openApi = behaviours('OpenAPI', it => {
  it('lists one document per group and version with a hash that names its content', async ({
    admin,
  }) => {
    const answer = (await admin.get('/openapi/v3')).expect(200);
    for (const key of ['api/v1', 'apis/apps/v1', `apis/${CONTRACT_GROUP}/v1`]) {
      const url = answer.string(['paths', key, 'serverRelativeURL']);
      assert.match(url, new RegExp(`^/openapi/v3/${key}\\?hash=[0-9A-F]+$`));
    }
  });

  it('serves the document of a custom resource with its schema', async ({
    admin,
  }) => {
    const answer = await admin.get(`/openapi/v3/apis/${CONTRACT_GROUP}/v1`);
    answer.expect(200);
    assert.match(answer.string('openapi'), /^3\.0\./);
    const model = answer.at(['components', 'schemas', WIDGET_MODEL]);
    assert.deepEqual(readPath(model, 'x-kubernetes-group-version-kind'), [
      { group: CONTRACT_GROUP, kind: 'Widget', version: 'v1' },
    ]);
    const spec = readPath(model, 'properties.spec');
    assert.equal(readPath(spec, 'description'), 'What the widget should be.');
    assert.deepEqual(readPath(spec, 'required'), ['size']);
    assert.equal(readPath(spec, 'properties.size.maximum'), 100);
    assert.equal(readPath(spec, 'properties.colour.default'), 'green');
    assert.deepEqual(
      readPath(spec, 'properties.ports.x-kubernetes-list-map-keys'),
      ['name'],
    );
    assert.ok(readPath(model, 'properties.metadata'));
  });

  it('names the paths of a custom resource with their actions', async ({
    admin,
  }) => {
    const answer = await admin.get(`/openapi/v3/apis/${CONTRACT_GROUP}/v1`);
    const base = `/apis/${CONTRACT_GROUP}/v1/namespaces/{namespace}/widgets`;
    const create = answer.at(['paths', base, 'post']);
    assert.equal(readPath(create, 'x-kubernetes-action'), 'post');
    assert.deepEqual(readPath(create, 'x-kubernetes-group-version-kind'), {
      group: CONTRACT_GROUP,
      kind: 'Widget',
      version: 'v1',
    });
    assert.ok(answer.at(['paths', `${base}/{name}`, 'patch']));
    assert.ok(answer.at(['paths', `${base}/{name}/status`, 'put']));
  });

  it('says in the parameters of a patch that fieldValidation and dryRun are understood', async ({
    admin,
  }) => {
    const answer = await admin.get(`/openapi/v3/apis/${CONTRACT_GROUP}/v1`);
    const patch = answer.at([
      'paths',
      `/apis/${CONTRACT_GROUP}/v1/namespaces/{namespace}/widgets/{name}`,
      'patch',
    ]);
    const parameters = readPath(patch, 'parameters') as unknown[];
    const names = parameters.map(parameter => readPath(parameter, 'name'));
    for (const name of ['dryRun', 'fieldManager', 'fieldValidation', 'force']) {
      assert.ok(names.includes(name), name);
    }
  });

  it('serves the document of the core version with its well-known models', async ({
    admin,
  }) => {
    const answer = (await admin.get('/openapi/v3/api/v1')).expect(200);
    const model = answer.at([
      'components',
      'schemas',
      'io.k8s.api.core.v1.ConfigMap',
    ]);
    assert.deepEqual(readPath(model, 'x-kubernetes-group-version-kind'), [
      { group: '', kind: 'ConfigMap', version: 'v1' },
    ]);
    assert.ok(readPath(model, 'properties.data'));
    assert.ok(readPath(model, 'properties.binaryData'));
  });

  it('serves all models in one document at /openapi/v2', async ({ admin }) => {
    const answer = (await admin.get('/openapi/v2')).expect(200);
    assert.equal(answer.at('swagger'), '2.0');
    const model = answer.at(['definitions', WIDGET_MODEL]);
    assert.deepEqual(readPath(model, 'x-kubernetes-group-version-kind'), [
      { group: CONTRACT_GROUP, kind: 'Widget', version: 'v1' },
    ]);
    assert.ok(readPath(model, 'properties.spec'));
    assert.ok(answer.at(['definitions', 'io.k8s.api.core.v1.Secret']));
  });

  it('answers 404 for the document of a group that it does not serve', async ({
    admin,
  }) => {
    const answer = await admin.get('/openapi/v3/apis/absent.example.com/v1');
    assert.equal(answer.status, 404);
  });
});
