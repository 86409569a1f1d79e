import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
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
});
