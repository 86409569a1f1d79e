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

  it('answers 404 for the document of a group that it does not serve', async ({
    admin,
  }) => {
    const answer = await admin.get('/openapi/v3/apis/absent.example.com/v1');
    assert.equal(answer.status, 404);
  });
});
