import assert from 'node:assert/strict';
import { ResourceClient } from '../client/ResourceClient';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
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

  it('shows in later pages the state of the first', async ({ widgets }) => {
    await createFive(widgets);
    const first = await widgets.list({ limit: 2 });
    await widgets.create(widget('cc'));
    await widgets.delete('d');
    const last = await widgets.list({
      continue: first.string('metadata.continue'),
    });
    assert.deepEqual(last.expect(200).names(), ['c', 'd', 'e']);
  });

  it('leaves the remaining count away when a selector is given', async ({
    widgets,
  }) => {
    await createFive(widgets);
    const page = await widgets.list({
      limit: 2,
      fieldSelector: 'metadata.name!=a',
    });
    assert.deepEqual(page.expect(200).names(), ['b', 'c']);
    assert.equal(page.at('metadata.remainingItemCount'), undefined);
    assert.ok(page.string('metadata.continue').length > 0);
  });

  it('answers 400 to a continue token that is broken', async ({ widgets }) => {
    const answer = await widgets.list({ limit: 1, continue: 'broken!' });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: /^invalid continue token: continue key is not valid: /,
    });
  });

  it('answers 400 to a continue token beside a resource version', async ({
    widgets,
  }) => {
    await createFive(widgets);
    const page = await widgets.list({ limit: 1 });
    const answer = await widgets.list({
      continue: page.string('metadata.continue'),
      resourceVersion: page.string('metadata.resourceVersion'),
    });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: 'specifying resource version is not allowed when using continue',
    });
  });

  it('ignores limit when resourceVersion is 0', async ({ widgets }) => {
    await createFive(widgets);
    // Resource version 0 may be answered from a cache that is a moment behind.
    await eventually(async () => {
      const answer = await widgets.list({ limit: 2, resourceVersion: 0 });
      assert.deepEqual(answer.expect(200).names(), ['a', 'b', 'c', 'd', 'e']);
    });
  });

  it('answers the state of an exact resource version', async ({ widgets }) => {
    await widgets.create(widget('a'));
    const before = await widgets.list();
    await widgets.create(widget('b'));
    const answer = await widgets.list({
      resourceVersion: before.string('metadata.resourceVersion'),
      resourceVersionMatch: 'Exact',
      limit: 10,
    });
    assert.deepEqual(answer.expect(200).names(), ['a']);
    assert.equal(
      answer.at('metadata.resourceVersion'),
      before.at('metadata.resourceVersion'),
    );
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

  it('answers 422 to resourceVersionMatch without a resource version', async ({
    widgets,
  }) => {
    const answer = await widgets.list({ resourceVersionMatch: 'Exact' });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'resourceVersionMatch',
          message:
            'Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
        },
      ],
    });
  });

  it('answers 422 to an exact match of resource version 0', async ({
    widgets,
  }) => {
    const answer = await widgets.list({
      resourceVersion: 0,
      resourceVersionMatch: 'Exact',
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueForbidden',
          field: 'resourceVersionMatch',
          message:
            'Forbidden: resourceVersionMatch "exact" is forbidden for resourceVersion "0"',
        },
      ],
    });
  });

  it('answers 422 to a resourceVersionMatch that does not exist', async ({
    widgets,
  }) => {
    const answer = await widgets.list({
      resourceVersion: 1,
      resourceVersionMatch: 'About',
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueNotSupported',
          field: 'resourceVersionMatch',
          message:
            'Unsupported value: "About": supported values: "Exact", "NotOlderThan", ""',
        },
      ],
    });
  });

  it('answers 400 to a resource version that is no number', async ({
    widgets,
  }) => {
    const answer = await widgets.list({ resourceVersion: 'latest' });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message:
        /^invalid resource version: resourceVersion: Invalid value: "latest": strconv\.ParseUint: parsing "latest": invalid syntax$/,
    });
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
      message: /^Timeout: Too large resource version: 999999999, current: \d+$/,
      causes: [
        {
          reason: 'ResourceVersionTooLarge',
          message: 'Too large resource version',
        },
      ],
    });
  });

  it('answers 400 to a limit that is no number', async ({ widgets }) => {
    const answer = await widgets.list({ limit: 'many' });
    expectStatus(answer, {
      code: 400,
      reason: 'BadRequest',
      message: /strconv\.ParseInt: parsing "many": invalid syntax/,
    });
  });

  it('gives every change a greater resource version, across all resources', async ({
    configMaps,
    widgets,
  }) => {
    const versions = [
      await configMaps.create(configMap('a')),
      await widgets.create(widget('a')),
      await configMaps.patch('a', 'merge-patch', { data: { b: '1' } }),
      await widgets.patch('a', 'merge-patch', { spec: { size: 2 } }),
    ].map(answer => Number(answer.string('metadata.resourceVersion')));
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.equal(new Set(versions).size, versions.length);
  });
});
