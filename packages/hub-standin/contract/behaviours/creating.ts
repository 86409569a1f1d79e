import assert from 'node:assert/strict';
import { configMap, widget } from '../fixtures/widget';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { RULES_SKIPPED } from '../fixtures/rulesSkipped';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const creating = behaviours('Create', it => {
  it('answers 201 with the object, its uid, resource version and creation time', async ({
    widgets,
    namespace,
  }) => {
    const answer = (await widgets.create(widget('one'))).expect(201);
    assert.equal(answer.at('apiVersion'), `${CONTRACT_GROUP}/v1`);
    assert.equal(answer.at('kind'), 'Widget');
    assert.equal(answer.at('metadata.namespace'), namespace);
    assert.match(
      answer.string('metadata.uid'),
      /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    );
    assert.match(answer.string('metadata.resourceVersion'), /^[1-9]\d*$/);
    assert.match(
      answer.string('metadata.creationTimestamp'),
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    );
    assert.equal(answer.at('metadata.generation'), 1);
  });

  it('answers 409 with reason AlreadyExists when the name is taken', async ({
    widgets,
  }) => {
    await widgets.create(widget('taken'));
    expectStatus(await widgets.create(widget('taken')), {
      code: 409,
      reason: 'AlreadyExists',
      message: `widgets.${CONTRACT_GROUP} "taken" already exists`,
      details: { name: 'taken', group: CONTRACT_GROUP, kind: 'widgets' },
    });
  });

  it('names a core resource without group when the name is taken', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('taken'));
    expectStatus(await configMaps.create(configMap('taken')), {
      code: 409,
      reason: 'AlreadyExists',
      message: 'configmaps "taken" already exists',
      details: { name: 'taken', kind: 'configmaps' },
    });
  });

  it('appends five characters to generateName', async ({ widgets }) => {
    const object = { metadata: { generateName: 'made-' }, spec: { size: 1 } };
    const first = (await widgets.create(object)).expect(201);
    const second = (await widgets.create(object)).expect(201);
    assert.match(first.string('metadata.name'), /^made-[a-z0-9]{5}$/);
    assert.equal(first.at('metadata.generateName'), 'made-');
    assert.notEqual(first.at('metadata.name'), second.at('metadata.name'));
  });

  it('prefers name to generateName', async ({ configMaps }) => {
    const answer = await configMaps.create({
      metadata: { name: 'chosen', generateName: 'made-' },
    });
    assert.equal(answer.expect(201).at('metadata.name'), 'chosen');
  });

  it('answers 422 when neither name nor generateName is given', async ({
    widgets,
  }) => {
    expectStatus(await widgets.create({ spec: { size: 1 } }), {
      code: 422,
      reason: 'Invalid',
      message: `Widget.${CONTRACT_GROUP} "" is invalid: [metadata.name: Required value: name or generateName is required, <nil>: ${RULES_SKIPPED.message}]`,
      causes: [
        RULES_SKIPPED,
        {
          reason: 'FieldValueRequired',
          field: 'metadata.name',
          message: 'Required value: name or generateName is required',
        },
      ],
    });
  });

  it('answers 422 to a name that is no DNS subdomain', async ({
    configMaps,
  }) => {
    expectStatus(await configMaps.create(configMap('Not_A_Name')), {
      code: 422,
      reason: 'Invalid',
      message:
        /^ConfigMap "Not_A_Name" is invalid: metadata\.name: Invalid value: "Not_A_Name": a lowercase RFC 1123 subdomain must consist of/,
      details: { name: 'Not_A_Name', kind: 'ConfigMap' },
      causes: [{ reason: 'FieldValueInvalid', field: 'metadata.name' }],
    });
  });

  it('answers 422 to a custom resource whose name is no DNS subdomain', async ({
    widgets,
  }) => {
    expectStatus(await widgets.create(widget('Big')), {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.name',
          message: /^Invalid value: "Big": a lowercase RFC 1123 subdomain must/,
        },
      ],
    });
  });

  it('answers 422 to a namespace whose name is no DNS label', async context => {
    const answer = await context
      .cluster('namespaces')
      .create({ metadata: { name: 'with.dot' } });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.name',
          message: /^Invalid value: "with\.dot": must not contain dots/,
        },
      ],
    });
  });

  it('answers 400 when the body names another namespace than the path', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget('x', {}, { namespace: 'other' }),
    );
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        'the namespace of the provided object does not match the namespace sent on the request',
    });
  });

  it('answers 404 when the namespace does not exist', async ({
    widgets,
    admin,
  }) => {
    const elsewhere = widgets.with(admin, { namespace: 'absent-namespace' });
    expectStatus(await elsewhere.create(widget('x')), {
      code: 404,
      reason: 'NotFound',
      message: 'namespaces "absent-namespace" not found',
      details: { name: 'absent-namespace', kind: 'namespaces' },
    });
  });

  it('refuses a resourceVersion of the sender', async ({ configMaps }) => {
    const answer = await configMaps.create(
      configMap('versioned', {}, { resourceVersion: '1' }),
    );
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message: 'resourceVersion should not be set on objects to be created',
    });
  });

  it('ignores uid, creationTimestamp, deletionTimestamp and generation of the sender', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget(
        'own',
        {},
        {
          uid: '00000000-0000-4000-8000-000000000000',
          creationTimestamp: '2001-01-01T00:00:00Z',
          deletionTimestamp: '2001-01-01T00:00:00Z',
          generation: 7,
          selfLink: '/x',
        },
      ),
    );
    answer.expect(201);
    assert.notEqual(
      answer.at('metadata.uid'),
      '00000000-0000-4000-8000-000000000000',
    );
    assert.doesNotMatch(answer.string('metadata.creationTimestamp'), /^2001/);
    assert.equal(answer.at('metadata.deletionTimestamp'), undefined);
    assert.equal(answer.at('metadata.generation'), 1);
  });

  it('answers 422 when the body is of another kind than the path', async ({
    widgets,
  }) => {
    const answer = await widgets.create({
      kind: 'Gadget',
      ...widget('x'),
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: `Gadget.${CONTRACT_GROUP} "x" is invalid: kind: Invalid value: "Gadget": must be Widget`,
      causes: [{ reason: 'FieldValueInvalid', field: 'kind' }],
    });
  });

  it('answers 400 when the body is of another API version than the path', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'x' },
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        /^Deployment in version "v1" cannot be handled as a ConfigMap: converting \(v1\.Deployment\) to \(core\.ConfigMap\): unknown conversion$/,
    });
  });

  it('answers 405 to POST on an object', async ({ configMaps, admin }) => {
    expectStatus(await admin.post(`${configMaps.path}/name`, {}), {
      code: 405,
      reason: 'MethodNotAllowed',
      message:
        'the server does not allow this method on the requested resource',
    });
  });

  it('answers 422 to labels and annotations that are malformed', async ({
    configMaps,
  }) => {
    const answer = await configMaps.create(
      configMap(
        'x',
        {},
        {
          labels: { 'bad key!': 'v', ok: 'not a value!' },
          annotations: { 'also bad!': 'v' },
        },
      ),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.labels',
          message: /^Invalid value: "bad key!": name part must consist of/,
        },
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.labels',
          message: /^Invalid value: "not a value!": a valid label must be/,
        },
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.annotations',
          message: /^Invalid value: "also bad!": name part must consist of/,
        },
      ],
    });
  });

  it('answers 422 to labels of a custom resource that are malformed', async ({
    widgets,
  }) => {
    const answer = await widgets.create(
      widget('x', {}, { labels: { ok: 'not a value!' } }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.labels',
          message: /^Invalid value: "not a value!": a valid label must be/,
        },
      ],
    });
  });
});
