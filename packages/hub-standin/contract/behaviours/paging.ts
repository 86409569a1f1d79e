import assert from 'node:assert/strict';
import { ResourceClient } from '../client/ResourceClient';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

async function createFive(resource: ResourceClient): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    (await resource.create(widget(name))).expect(201);
  }
}

export const paging = behaviours('Paging and resource versions', it => {
  it('answers at most limit items, a continue token and the remaining count', async ({
    widgets,
  }) => {
    await createFive(widgets);
    const page = (await widgets.list({ limit: 2 })).expect(200);
    assert.deepEqual(page.names(), ['a', 'b']);
    assert.ok(page.string('metadata.continue').length > 0);
    assert.equal(page.at('metadata.remainingItemCount'), 3);
  });

  it('continues where the token says and ends without a token', async ({
    widgets,
  }) => {
    await createFive(widgets);
    const first = await widgets.list({ limit: 3 });
    const last = await widgets.list({
      limit: 3,
      continue: first.string('metadata.continue'),
    });
    assert.deepEqual(last.expect(200).names(), ['d', 'e']);
    assert.equal(last.at('metadata.continue'), '');
    assert.equal(last.at('metadata.remainingItemCount'), undefined);
    assert.equal(
      last.at('metadata.resourceVersion'),
      first.at('metadata.resourceVersion'),
    );
  });

  it('answers 400 to a continue token that is broken', async ({ widgets }) => {
    const answer = await widgets.list({ limit: 1, continue: 'broken!' });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
    });
  });

  it('answers a state that is not older than a resource version', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('a'));
    const answer = await widgets.list({
      resourceVersion: created.string('metadata.resourceVersion'),
      resourceVersionMatch: 'NotOlderThan',
    });
    assert.deepEqual(answer.expect(200).names(), ['a']);
  });

  it('answers 504 with reason Timeout to a resource version of the future', async ({
    widgets,
  }) => {
    const answer = await widgets.list({
      resourceVersion: '999999999',
      resourceVersionMatch: 'NotOlderThan',
    });
    expectStatus(answer, {
      code: 504,
      reason: 'Timeout',
      causes: [
        {
          reason: 'ResourceVersionTooLarge',
        },
      ],
    });
  });
});
