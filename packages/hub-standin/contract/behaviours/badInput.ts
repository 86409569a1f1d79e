import assert from 'node:assert/strict';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const JSON_TYPE = 'application/json';

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

export const badInput = behaviours('Bad input', it => {
  it('answers 400 to a body that is no JSON', async ({ admin, widgets }) => {
    const answer = await admin.post(widgets.path, '{"spec": ');
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        'the object provided is unrecognized (must be of type Widget): couldn\'t get version/kind; json parse error: unexpected end of JSON input ({"spec": )',
    });
  });

  it('answers 400 to a body of a built-in type that is no JSON', async ({
    admin,
    configMaps,
  }) => {
    const answer = await admin.post(configMaps.path, 'not json at all');
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 400 to an empty body', async ({ admin, configMaps }) => {
    const answer = await admin.post(configMaps.path, '');
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 400 to a body that is a list', async ({ admin, widgets }) => {
    const answer = await admin.post(widgets.path, '[]');
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        /^the object provided is unrecognized \(must be of type Widget\): couldn't get version\/kind; json parse error: json: cannot unmarshal array into Go value of type /,
    });
  });

  it('answers 400 to a body without kind', async ({ admin, widgets }) => {
    const answer = await admin.post(widgets.path, {
      apiVersion: 'contract.example.com/v1',
      metadata: { name: 'x' },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: `the object provided is unrecognized (must be of type Widget): Object 'Kind' is missing in '{"apiVersion":"contract.example.com/v1","metadata":{"name":"x"}}' ({"apiVersion":"contract.exampl ...)`,
    });
  });

  it('takes kind and apiVersion of a built-in type from the path when both are missing', async ({
    admin,
    configMaps,
  }) => {
    const answer = await admin.post(configMaps.path, configMap('x'));
    assert.equal(answer.status, 201);
  });

  it('answers 400 to YAML that is malformed', async ({ admin, widgets }) => {
    const answer = await admin.post(widgets.path, 'a: [1, 2\nb: }', {
      headers: { 'Content-Type': 'application/yaml' },
    });
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 400 to a value of the wrong type in a built-in type', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create({
      metadata: { name: 'x' },
      data: { number: 5 },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        /^ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap\.data of type string$/,
    });
  });

  it('answers 400 to metadata of the wrong type', async ({ widgets }) => {
    const answer = await widgets.create({
      metadata: { name: 'x', labels: { a: 5 } },
      spec: { size: 1 },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        /cannot unmarshal number into Go struct field ObjectMeta\.labels of type string$/,
    });
  });

  it('answers 415 to a content type that it does not read', async ({
    admin,
    configMaps,
  }) => {
    const answer = await admin.post(configMaps.path, 'name=x', {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expectStatus(answer, {
      code: 415,
      reason: 'UnsupportedMediaType',
      message:
        /^the body of the request was in an unknown format - accepted media types include: application\/json, application\/yaml/,
    });
  });

  it('answers 413 to a body that is too big', async ({ admin, configMaps }) => {
    const object = {
      ...configMap('x', { big: 'x'.repeat(4 * 1024 * 1024) }),
    };
    expectStatus(await configMaps.create(object), {
      code: 413,
      reason: 'RequestEntityTooLarge',
      message: 'Request entity too large: limit is 3145728',
    });
    assert.equal((await admin.get('/readyz')).status, 200);
  });

  it('answers 413 to a patch that is too big', async ({ configMaps }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'merge-patch', {
      data: { big: 'x'.repeat(4 * 1024 * 1024) },
    });
    expectStatus(answer, { code: 413, reason: 'RequestEntityTooLarge' });
  });

  it('answers 422 to a ConfigMap that is too big to keep', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create(
      configMap('x', { big: 'x'.repeat(1024 * 1024 + 1) }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueTooLong',
          message: 'Too long: may not be more than 1048576 bytes',
          field: '[]',
        },
      ],
    });
  });

  it('answers 400 to JSON that is nested too deep', async ({
    admin,
    widgets,
  }) => {
    const body = `{"apiVersion":"contract.example.com/v1","kind":"Widget","metadata":{"name":"x"},"spec":{"size":1,"payload":${nested(
      20_000,
    )}}}`;
    const answer = await admin.post(widgets.path, body, {
      headers: { 'Content-Type': JSON_TYPE },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: /exceeded max depth/,
    });
  });

  it('accepts JSON that is nested deep', async ({ admin, widgets }) => {
    const body = `{"apiVersion":"contract.example.com/v1","kind":"Widget","metadata":{"name":"x"},"spec":{"size":1,"payload":${nested(
      500,
    )}}}`;
    const answer = await admin.post(widgets.path, body);
    assert.equal(answer.status, 201);
  });

  it('answers 404 to a path that does not exist', async ({ admin }) => {
    for (const path of ['/absent', '/api/v1x', '/apisx']) {
      const answer = await admin.get(path);
      assert.equal(answer.status, 404, path);
    }
  });

  it('answers a plain text to a path that does not exist', async ({
    admin,
  }) => {
    const answer = await admin.get('/absent');
    assert.equal(answer.status, 404);
    assert.equal(answer.text, '404 page not found\n');
  });

  it('answers 404 to a namespaced resource that the group does not have', async ({
    admin,
    namespace,
  }) => {
    const answer = await admin.get(
      `/apis/contract.example.com/v1/namespaces/${namespace}/absents`,
    );
    assert.equal(answer.status, 404);
    assert.equal(answer.text, '404 page not found\n');
  });

  it('answers 404 to a resource of the cluster within a namespace', async ({
    admin,
    namespace,
  }) => {
    const answer = await admin.get(
      `/apis/contract.example.com/v1/namespaces/${namespace}/gadgets`,
    );
    assert.equal(answer.status, 404);
  });

  it('answers 400 to PUT of a custom resource without a name', async ({
    admin,
    widgets,
  }) => {
    const answer = await admin.send('PUT', widgets.path, { body: {} });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: 'name must be provided',
    });
  });

  it('answers 405 to PUT of a built-in resource without a name', async ({
    admin,
    configMaps,
  }) => {
    const answer = await admin.send('PUT', configMaps.path, { body: {} });
    expectStatus(answer, {
      code: 405,
      reason: 'MethodNotAllowed',
      message:
        'the server does not allow this method on the requested resource',
    });
  });

  it('answers 404 to POST of a custom resource without a namespace', async ({
    admin,
    widgets,
  }) => {
    const everywhere = widgets.with(admin, { namespace: undefined });
    const answer = await everywhere.create(widget('x'));
    assert.equal(answer.status, 404);
  });

  it('answers 422 to a merge patch that would leave the wrong type', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.patch('x', 'merge-patch', {
      data: { a: { b: 1 } },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message:
        /json: cannot unmarshal object into Go struct field ConfigMap\.data of type string$/,
      causes: [{ reason: 'FieldValueInvalid', field: 'patch' }],
    });
  });

  it('answers 400 to a query whose values cannot be read', async ({
    widgets,
  }) => {
    const answer = await widgets.list({ timeoutSeconds: 'soon' });
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('survives a request with a broken escape in its path', async ({
    admin,
  }) => {
    const answer = await admin.get('/api/v1/namespaces/%00');
    assert.equal(answer.status, 404);
  });
});
