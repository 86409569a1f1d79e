import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

const TABLE = 'application/json;as=Table;g=meta.k8s.io;v=v1';
const METADATA = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
const METADATA_LIST =
  'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

function accept(value: string) {
  return { headers: { Accept: value } };
}

export const tables = behaviours('Tables and metadata', it => {
  it('prints a list of custom resources with the columns of the definition', async ({
    widgets,
  }) => {
    await widgets.create(widget('x', { size: 7, note: 'n' }));
    await widgets.patch('x/status', 'merge-patch', {
      status: { conditions: [{ type: 'Ready', status: 'True' }] },
    });
    const answer = await widgets.list(undefined, accept(TABLE));
    answer.expect(200);
    assert.equal(answer.at('kind'), 'Table');
    assert.equal(answer.at('apiVersion'), 'meta.k8s.io/v1');
    assert.deepEqual(
      answer
        .array('columnDefinitions')
        .map(column => [
          readPath(column, 'name'),
          readPath(column, 'type'),
          readPath(column, 'format'),
          readPath(column, 'priority'),
        ]),
      [
        ['Name', 'string', 'name', 0],
        ['Size', 'integer', '', 0],
        ['Colour', 'string', '', 0],
        ['Ready', 'string', '', 0],
        ['Note', 'string', '', 1],
        ['Age', 'date', '', 0],
      ],
    );
    const cells = answer.array('rows.0.cells');
    assert.deepEqual(cells.slice(0, 5), ['x', 7, 'green', 'True', 'n']);
    assert.match(String(cells[5]), /^\d+s$/);
  });

  it('says what a column is for', async ({ widgets }) => {
    const answer = await widgets.list(undefined, accept(TABLE));
    assert.equal(
      answer.at('columnDefinitions.2.description'),
      'The colour of the widget.',
    );
    assert.notEqual(answer.string('columnDefinitions.0.description'), '');
  });

  it('leaves a cell null whose value is absent', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.list(undefined, accept(TABLE));
    assert.equal(answer.at('rows.0.cells.3'), null);
  });

  it('carries the metadata of the objects by default', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.list(undefined, accept(TABLE));
    const object = answer.at('rows.0.object');
    assert.equal(readPath(object, 'kind'), 'PartialObjectMetadata');
    assert.equal(readPath(object, 'apiVersion'), 'meta.k8s.io/v1');
    assert.equal(readPath(object, 'metadata.name'), 'x');
    assert.equal(readPath(object, 'spec'), undefined);
  });

  it('carries nothing or whole objects when includeObject says so', async ({
    widgets,
  }) => {
    await widgets.create(widget('x'));
    const none = await widgets.list({ includeObject: 'None' }, accept(TABLE));
    assert.equal(none.expect(200).at('rows.0.object'), null);
    const whole = await widgets.list(
      { includeObject: 'Object' },
      accept(TABLE),
    );
    assert.equal(whole.expect(200).at('rows.0.object.spec.size'), 1);
  });

  it('prints a single object', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.get('x', accept(TABLE));
    assert.equal(answer.expect(200).at('kind'), 'Table');
    assert.equal(answer.array('rows').length, 1);
  });

  it('prints built-in types with their own columns', async ({ configMaps }) => {
    await configMaps.create(configMap('x', { a: '1', b: '2' }));
    const answer = await configMaps.list(undefined, accept(TABLE));
    assert.deepEqual(
      answer.array('columnDefinitions').map(column => readPath(column, 'name')),
      ['Name', 'Data', 'Age'],
    );
    assert.deepEqual(answer.array('rows.0.cells').slice(0, 2), ['x', 2]);
  });

  it('pages a table', async ({ widgets }) => {
    await widgets.create(widget('a'));
    await widgets.create(widget('b'));
    const page = await widgets.list({ limit: 1 }, accept(TABLE));
    assert.equal(page.expect(200).array('rows').length, 1);
    assert.equal(page.at('metadata.remainingItemCount'), 1);
    assert.ok(page.string('metadata.continue'));
  });

  it('watches tables, with columns in the first event only', async ({
    admin,
    widgets,
  }) => {
    await widgets.create(widget('a'));
    await widgets.create(widget('b'));
    const answer = await admin.get(widgets.path, {
      query: { watch: true, timeoutSeconds: 1 },
      headers: { Accept: TABLE },
    });
    const events = answer.text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.equal(events.length, 2);
    assert.equal(readPath(events[0], 'object.kind'), 'Table');
    assert.equal(
      (readPath(events[0], 'object.columnDefinitions') as unknown[]).length,
      6,
    );
    assert.equal(readPath(events[1], 'object.columnDefinitions'), null);
  });

  it('falls back to the object when a table is only a wish', async ({
    configMaps,
  }) => {
    await configMaps.create(configMap('x'));
    const answer = await configMaps.get(
      'x',
      accept('application/json;as=Table;g=meta.k8s.io;v=v9,application/json'),
    );
    assert.equal(answer.expect(200).at('kind'), 'ConfigMap');
  });

  it('answers the metadata of one object', async ({ widgets }) => {
    await widgets.create(widget('x', {}, { labels: { a: 'b' } }));
    const answer = (await widgets.get('x', accept(METADATA))).expect(200);
    assert.equal(answer.at('kind'), 'PartialObjectMetadata');
    assert.equal(answer.at('apiVersion'), 'meta.k8s.io/v1');
    assert.deepEqual(answer.at('metadata.labels'), { a: 'b' });
    assert.equal(answer.at('spec'), undefined);
  });

  it('answers the metadata of a list', async ({ widgets }) => {
    await widgets.create(widget('x'));
    const answer = await widgets.list(undefined, accept(METADATA_LIST));
    answer.expect(200);
    assert.equal(answer.at('kind'), 'PartialObjectMetadataList');
    assert.equal(answer.at('apiVersion'), 'meta.k8s.io/v1');
    assert.deepEqual(answer.names(), ['x']);
    assert.equal(answer.at('items.0.spec'), undefined);
  });

  it('answers 406 to a media type that it does not know', async ({
    widgets,
  }) => {
    expectStatus(await widgets.list(undefined, accept('text/html')), {
      code: 406,
      reason: 'NotAcceptable',
      message:
        /^only the following media types are accepted: application\/json, application\/yaml/,
    });
  });
});
