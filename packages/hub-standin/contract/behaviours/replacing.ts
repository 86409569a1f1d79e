import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const replacing = behaviours('Replace', it => {
  it('replaces the whole object', async ({ configMaps }) => {
    const created = await configMaps.create(
      configMap('x', { a: '1', b: '2' }, { labels: { l: 'v' } }),
    );
    const answer = await configMaps.replace(
      'x',
      configMap(
        'x',
        { c: '3' },
        {
          resourceVersion: created.at('metadata.resourceVersion'),
        },
      ),
    );
    answer.expect(200);
    assert.deepEqual(answer.at('data'), { c: '3' });
    assert.equal(answer.at('metadata.labels'), undefined);
    assert.equal(answer.at('metadata.uid'), created.at('metadata.uid'));
    assert.equal(
      answer.at('metadata.creationTimestamp'),
      created.at('metadata.creationTimestamp'),
    );
    assert.notEqual(
      answer.at('metadata.resourceVersion'),
      created.at('metadata.resourceVersion'),
    );
  });

  it('answers 409 with reason Conflict to a stale resourceVersion', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const resourceVersion = created.string('metadata.resourceVersion');
    const metadata = { resourceVersion };
    (await widgets.replace('x', widget('x', { size: 2 }, metadata))).expect(
      200,
    );
    const answer = await widgets.replace(
      'x',
      widget('x', { size: 3 }, metadata),
    );
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message: `Operation cannot be fulfilled on widgets.${CONTRACT_GROUP} "x": the object has been modified; please apply your changes to the latest version and try again`,
      details: { name: 'x', group: CONTRACT_GROUP, kind: 'widgets' },
    });
    assert.equal((await widgets.get('x')).at('spec.size'), 2);
  });

  it('answers 422 to a custom resource without resourceVersion', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    expectStatus(await widgets.replace('x', widget('x', { size: 2 })), {
      code: 422,
      reason: 'Invalid',
      message: `widgets.${CONTRACT_GROUP} "x" is invalid: metadata.resourceVersion: Invalid value: 0: must be specified for an update`,
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.resourceVersion',
          message: 'Invalid value: 0: must be specified for an update',
        },
      ],
    });
  });

  it('replaces a ConfigMap without resourceVersion unconditionally', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.replace('x', configMap('x', { b: '2' }));
    assert.deepEqual(answer.expect(200).at('data'), { b: '2' });
  });

  it('answers 404 when the object does not exist', async ({ widgets }) => {
    const answer = await widgets.replace(
      'absent',
      widget('absent', {}, { resourceVersion: '5' }),
    );
    expectStatus(answer, {
      code: 404,
      reason: 'NotFound',
      message: `widgets.${CONTRACT_GROUP} "absent" not found`,
      details: { name: 'absent', group: CONTRACT_GROUP, kind: 'widgets' },
    });
  });

  it('creates a Lease that does not exist', async context => {
    const leases = context.namespaced('leases');
    const answer = await leases.replace('new', { metadata: { name: 'new' } });
    answer.expect(201);
    (await leases.get('new')).expect(200);
  });

  it('answers 400 when the name of the body is not that of the path', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    expectStatus(await configMaps.replace('x', configMap('y')), {
      code: 400,
      reason: 'BadRequest',
      message:
        'the name of the object (y) does not match the name on the URL (x)',
    });
  });

  it('answers 409 to another uid', async ({ configMaps }) => {
    await configMaps.create(configMap('x'));
    const uid = '00000000-0000-4000-8000-000000000000';
    const answer = await configMaps.replace('x', configMap('x', {}, { uid }));
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message: new RegExp(
        `^Operation cannot be fulfilled on configmaps "x": .*Precondition failed: UID in precondition: ${uid}, UID in object meta: `,
      ),
    });
  });

  it('keeps the resourceVersion when nothing changes', async ({ widgets }) => {
    const created = await widgets.create(widget('x'));
    const resourceVersion = created.string('metadata.resourceVersion');
    const answer = await widgets.replace(
      'x',
      widget('x', { colour: 'green', replicas: 1 }, { resourceVersion }),
    );
    assert.equal(
      answer.expect(200).at('metadata.resourceVersion'),
      resourceVersion,
    );
  });

  it('answers 500 to a resourceVersion that is no number', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.replace(
      'x',
      configMap('x', {}, { resourceVersion: 'latest' }),
    );
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message: 'strconv.ParseUint: parsing "latest": invalid syntax',
    });
  });

  it('answers 404 to reading an object that does not exist', async ({
    configMaps,
  }) => {
    expectStatus(await configMaps.get('absent'), {
      code: 404,
      reason: 'NotFound',
      message: 'configmaps "absent" not found',
      details: { name: 'absent', kind: 'configmaps' },
    });
  });
});
