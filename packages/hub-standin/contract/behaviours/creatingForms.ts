import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';

export const creatingForms = behaviours('Create, forms and managers', it => {
  it('accepts YAML', async ({ admin, widgets, namespace }) => {
    const answer = await admin.post(
      widgets.path,
      `apiVersion: ${CONTRACT_GROUP}/v1\nkind: Widget\nmetadata:\n  name: from-yaml\nspec:\n  size: 3\n`,
      { headers: { 'Content-Type': 'application/yaml' } },
    );
    answer.expect(201);
    assert.equal(answer.at('spec.size'), 3);
    assert.equal(answer.at('metadata.namespace'), namespace);
  });

  it('answers YAML when it is asked for', async ({ admin, widgets }) => {
    await widgets.create(widget('one'));
    const answer = await admin.get(`${widgets.path}/one`, {
      headers: { Accept: 'application/yaml' },
    });
    answer.expect(200);
    assert.match(String(answer.headers['content-type']), /^application\/yaml/);
    assert.match(
      answer.text,
      /^apiVersion: contract\.example\.com\/v1\nkind: Widget\nmetadata:\n/,
    );
  });

  it('sends no warning when nothing is wrong', async ({ widgets }) => {
    const answer = await widgets.create(widget('quiet'));
    assert.equal(answer.expect(201).headers.warning, undefined);
  });

  it('records the creator as a manager of the fields that were sent', async ({
    widgets,
  }) => {
    const answer = await widgets.create(widget('managed'), {
      fieldManager: 'creator',
    });
    const [entry, ...others] = answer
      .expect(201)
      .array('metadata.managedFields');
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...(entry as object), time: 'now' },
      {
        manager: 'creator',
        operation: 'Update',
        apiVersion: `${CONTRACT_GROUP}/v1`,
        time: 'now',
        fieldsType: 'FieldsV1',
        fieldsV1: {
          'f:spec': {
            '.': {},
            'f:colour': {},
            'f:replicas': {},
            'f:size': {},
          },
        },
      },
    );
  });

  it('takes the first part of the user agent as field manager when none is named', async ({
    widgets,
  }) => {
    const answer = await widgets.create(widget('agent'), undefined, {
      headers: { 'User-Agent': 'contract-agent/1.0 (test)' },
    });
    assert.equal(
      answer.expect(201).at('metadata.managedFields.0.manager'),
      'contract-agent',
    );
  });
});
