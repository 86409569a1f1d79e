import assert from 'node:assert/strict';
import { readPath } from '../client/readPath';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';

const TABLE = 'application/json;as=Table;g=meta.k8s.io;v=v1';

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
});
