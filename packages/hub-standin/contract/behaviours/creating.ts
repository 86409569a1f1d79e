import assert from 'node:assert/strict';
import { configMap, widget } from '../fixtures/widget';
import { CONTRACT_GROUP } from '../fixtures/resources';
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
      details: { name: 'taken', group: CONTRACT_GROUP, kind: 'widgets' },
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

  it('answers 422 to a name that is no DNS subdomain', async ({
    configMaps,
  }) => {
    expectStatus(await configMaps.create(configMap('Not_A_Name')), {
      code: 422,
      reason: 'Invalid',
      details: { name: 'Not_A_Name', kind: 'ConfigMap' },
      causes: [{ reason: 'FieldValueInvalid', field: 'metadata.name' }],
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
      details: { name: 'absent-namespace', kind: 'namespaces' },
    });
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
      causes: [{ reason: 'FieldValueInvalid', field: 'kind' }],
    });
  });
});
