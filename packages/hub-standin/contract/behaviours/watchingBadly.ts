import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';

export const watchingBadly = behaviours('Watch, refused', it => {
  it('answers 410 inside the watch for a resource version that is gone', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const watch = await widgets.watch({ resourceVersion: 1 });
    assert.equal(watch.status, 200);
    const events = await watch.rest();
    assert.equal(events.length, 1);
    assert.equal(events[0].type, 'ERROR');
    assert.equal(readPath(events[0].object, 'kind'), 'Status');
    assert.equal(readPath(events[0].object, 'code'), 410);
    assert.equal(readPath(events[0].object, 'reason'), 'Expired');
    assert.match(
      String(readPath(events[0].object, 'message')),
      /^too old resource version: 1 \(\d+\)$/,
    );
  });

  it('answers 403 to a user who may not watch', async ({ admin, widgets }) => {
    const watch = await widgets.with(admin.as('nobody')).watch();
    assert.equal(watch.status, 403);
    watch.close();
  });
});
