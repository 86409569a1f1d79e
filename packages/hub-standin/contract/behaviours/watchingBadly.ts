import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

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

  it('answers 422 to initial events without resourceVersionMatch', async ({
    widgets,
  }) => {
    const answer = await widgets.list({ watch: true, sendInitialEvents: true });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'resourceVersionMatch',
          message:
            'Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan',
        },
      ],
    });
  });

  it('answers 422 to initial events of a list', async ({ widgets }) => {
    const answer = await widgets.list({
      sendInitialEvents: true,
      resourceVersionMatch: 'NotOlderThan',
      resourceVersion: 1,
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'sendInitialEvents',
          message: 'Forbidden: sendInitialEvents is forbidden for list',
        },
      ],
    });
  });

  it('answers 422 to resourceVersionMatch of a watch without initial events', async ({
    widgets,
  }) => {
    const answer = await widgets.list({
      watch: true,
      resourceVersionMatch: 'NotOlderThan',
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'resourceVersionMatch',
          message:
            'Forbidden: resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided',
        },
      ],
    });
  });

  it('answers 500 to a resource version that is no number', async ({
    widgets,
  }) => {
    const answer = await widgets.list({ watch: true, resourceVersion: 'new' });
    expectStatus(answer, {
      code: 500,
      reason: undefined,
      message:
        'resourceVersion: Invalid value: "new": strconv.ParseUint: parsing "new": invalid syntax',
    });
  });

  it('answers 400 to a selector that cannot be parsed', async ({ widgets }) => {
    const answer = await widgets.list({ watch: true, labelSelector: 'a in' });
    expectStatus(answer, { code: 400, reason: 'BadRequest' });
  });

  it('answers 404 to a resource that does not exist', async ({ admin }) => {
    const watch = await admin.watch('/apis/contract.example.com/v1/absents');
    assert.equal(watch.status, 404);
    assert.equal(await watch.text(), '404 page not found\n');
  });

  it('answers 403 to a user who may not watch', async ({ admin, widgets }) => {
    const watch = await widgets.with(admin.as('nobody')).watch();
    assert.equal(watch.status, 403);
    watch.close();
  });
});
