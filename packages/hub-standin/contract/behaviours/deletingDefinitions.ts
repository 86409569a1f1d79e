import assert from 'node:assert/strict';
import { installThings } from '../fixtures/things';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';

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
