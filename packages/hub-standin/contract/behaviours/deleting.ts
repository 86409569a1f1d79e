import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const HOLD = ['contract.example.com/hold'];

export const deleting = behaviours('Delete', it => {
  it('answers a Status of success that names what was deleted', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const answer = (await widgets.delete('x')).expect(200);
    assert.deepEqual(answer.body, {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Success',
      details: {
        name: 'x',
        group: CONTRACT_GROUP,
        kind: 'widgets',
        uid: created.at('metadata.uid'),
      },
    });
    (await widgets.get('x')).expect(404);
  });

  it('answers 404 when the object does not exist', async ({ widgets }) => {
    expectStatus(await widgets.delete('absent'), {
      code: 404,
      reason: 'NotFound',
      message: `widgets.${CONTRACT_GROUP} "absent" not found`,
    });
  });

  it('waits for finalizers with deletionTimestamp set and a new generation', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', {}, { finalizers: HOLD }));
    const answer = (await widgets.delete('x')).expect(200);
    assert.equal(answer.at('kind'), 'Widget');
    assert.match(answer.string('metadata.deletionTimestamp'), /Z$/);
    assert.equal(answer.at('metadata.deletionGracePeriodSeconds'), 0);
    assert.equal(answer.at('metadata.generation'), 2);
    (await widgets.get('x')).expect(200);
  });

  it('removes the object when the last finalizer goes', async ({ widgets }) => {
    await widgets.create(widget('x', {}, { finalizers: HOLD }));
    await widgets.delete('x');
    const answer = await widgets.patch('x', 'merge-patch', {
      metadata: { finalizers: null },
    });
    answer.expect(200);
    (await widgets.get('x')).expect(404);
  });

  it('keeps deletionTimestamp when it is deleted again', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', {}, { finalizers: HOLD }));
    const first = await widgets.delete('x');
    const second = await widgets.delete('x');
    assert.equal(
      second.expect(200).at('metadata.deletionTimestamp'),
      first.at('metadata.deletionTimestamp'),
    );
    assert.equal(
      second.at('metadata.resourceVersion'),
      first.at('metadata.resourceVersion'),
    );
  });

  it('answers 422 to a finalizer that is added while it is deleted', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', {}, { finalizers: HOLD }));
    await widgets.delete('x');
    const answer = await widgets.patch('x', 'merge-patch', {
      metadata: { finalizers: [...HOLD, 'contract.example.com/more'] },
    });
    const cause = {
      reason: 'FieldValueForbidden',
      field: 'metadata.finalizers',
      message:
        'Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"contract.example.com/more"}',
    };
    // The real server checks the metadata of a custom resource twice.
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [cause, cause],
    });
  });

  it('answers 422 to a finalizer without a domain', async ({ configMaps }) => {
    const answer = await configMaps.create(
      configMap('x', {}, { finalizers: ['plain'] }),
    );
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.finalizers[0]',
          message:
            /name is neither a standard finalizer name nor is it fully qualified/,
        },
      ],
    });
  });

  it('answers 409 when the uid is not the one of the precondition', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.delete('x', {
      preconditions: { uid: '00000000-0000-4000-8000-000000000000' },
    });
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message:
        /^Operation cannot be fulfilled on Widget\.contract\.example\.com "x": the UID in the precondition \(00000000-0000-4000-8000-000000000000\) does not match the UID in record \(.*\)\. The object might have been deleted and then recreated$/,
    });
  });

  it('answers 409 when the resource version is not the one of the precondition', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.delete('x', {
      preconditions: { resourceVersion: '1' },
    });
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      message:
        /the ResourceVersion in the precondition \(1\) does not match the ResourceVersion in record \(\d+\)\. The object might have been modified$/,
    });
  });

  it('deletes when the preconditions hold', async ({ widgets }) => {
    const created = await widgets.create(widget('x'));
    const answer = await widgets.delete('x', {
      preconditions: {
        uid: created.at('metadata.uid'),
        resourceVersion: created.at('metadata.resourceVersion'),
      },
    });
    answer.expect(200);
    (await widgets.get('x')).expect(404);
  });

  it('deletes a collection by selector and answers the deleted list', async ({
    configMaps,
  }) => {
    const labelled = (name: string, on: string) =>
      configMaps.create(configMap(name, {}, { labels: { on } }));
    await labelled('a', 'yes');
    await labelled('b', 'yes');
    await labelled('c', 'no');
    const answer = await configMaps.deleteAll({ labelSelector: 'on=yes' });
    assert.equal(answer.expect(200).at('kind'), 'ConfigMapList');
    assert.deepEqual(answer.names(), ['a', 'b']);
    assert.deepEqual((await configMaps.list()).names(), ['c']);
  });

  it('answers 405 to deleting a collection across namespaces', async ({
    admin,
    configMaps,
  }) => {
    const everywhere = configMaps.with(admin, { namespace: undefined });
    expectStatus(await everywhere.deleteAll(), {
      code: 405,
      reason: 'MethodNotAllowed',
    });
  });

  it('answers 422 to a propagation policy that does not exist', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.delete('x', { propagationPolicy: 'Sideways' });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        { reason: 'FieldValueNotSupported', field: 'propagationPolicy' },
      ],
    });
  });

  it('takes delete options from the query', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.delete('x', undefined, {
      propagationPolicy: 'Foreground',
    });
    answer.expect(200);
    assert.deepEqual(answer.at('metadata.finalizers'), ['foregroundDeletion']);
  });

  it('answers 400 to delete options that are malformed', async ({
    admin,
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const answer = await admin.send('DELETE', `${widgets.path}/x`, {
      body: '{"propagationPolicy": ',
    });
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
    (await widgets.get('x')).expect(200);
  });
});
