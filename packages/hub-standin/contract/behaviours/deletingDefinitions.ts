import assert from 'node:assert/strict';
import { installDefinition } from '../fixtures/installDefinitions';
import { installThings } from '../fixtures/things';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

export const deletingDefinitions = behaviours('Deleted definitions', it => {
  it('take their objects with them and are not served afterwards', async context => {
    const own = await installThings(context);
    const { definitions, name } = own;
    await own.things.create({ metadata: { name: 'x' } });
    (await definitions.delete(name)).expect(200);
    await eventually(async () => {
      (await definitions.get(name)).expect(404);
      (await own.things.list()).expect(404);
    });
    await eventually(async () => {
      (await context.admin.get(`/apis/${own.group}`)).expect(404);
    });
  });

  it('come back empty after they were deleted', async context => {
    const own = await installThings(context);
    const { definitions, name } = own;
    await own.things.create({ metadata: { name: 'x' } });
    (await definitions.delete(name)).expect(200);
    await eventually(async () => {
      (await definitions.get(name)).expect(404);
    });
    await eventually(() => installDefinition(context.admin, own.manifest));
    await eventually(async () => {
      const listed = await own.things.list();
      assert.deepEqual(listed.expect(200).names(), []);
    });
  });

  it('are not gone before their objects are', async context => {
    const own = await installThings(context);
    const { definitions, name } = own;
    const held = { name: 'x', finalizers: ['example.com/hold'] };
    (await own.things.create({ metadata: held })).expect(201);
    (await definitions.delete(name)).expect(200);
    await eventually(async () => {
      const object = await own.things.get('x');
      assert.ok(object.expect(200).at('metadata.deletionTimestamp'));
    });
    const waiting = await definitions.get(name);
    assert.ok(waiting.expect(200).at('metadata.deletionTimestamp'));
    const refused = await own.things.create({
      metadata: { name: 'y' },
    });
    expectStatus(refused, {
      code: 403,
      reason: 'Forbidden',
      message: `${name} "y" is forbidden: create not allowed while custom resource definition is terminating`,
    });
    const released = await own.things.patch('x', 'merge-patch', {
      metadata: { finalizers: null },
    });
    released.expect(200);
    await eventually(async () => {
      (await definitions.get(name)).expect(404);
    });
  });

  it('take objects of a version with them that is served no longer', async context => {
    const own = await installThings(context);
    const { definitions, name } = own;
    await own.things.create({ metadata: { name: 'x' } });
    const unserved = await definitions.patch(name, 'json-patch', [
      { op: 'replace', path: '/spec/versions/0/served', value: false },
    ]);
    unserved.expect(200);
    (await definitions.delete(name)).expect(200);
    await eventually(async () => {
      (await definitions.get(name)).expect(404);
    });
    await eventually(() => installDefinition(context.admin, own.manifest));
    await eventually(async () => {
      const listed = await own.things.list();
      assert.deepEqual(listed.expect(200).names(), []);
    });
  });

  it('end the watches of their objects when they go', async context => {
    const own = await installThings(context);
    const { definitions, name } = own;
    await own.things.create({ metadata: { name: 'x' } });
    const watch = await own.things.watch();
    assert.equal(await watch.nextChange(), 'ADDED x');
    (await definitions.delete(name)).expect(200);
    assert.equal(await watch.nextChange(), 'DELETED x');
    await watch.rest();
  });
});
