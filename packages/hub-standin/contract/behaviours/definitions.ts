import assert from 'node:assert/strict';
import { Manifest } from '../client/ResourceClient';
import { readPath } from '../client/readPath';
import { installDefinition } from '../fixtures/installDefinitions';
import { definition, OPEN, ownGroup, things } from '../fixtures/things';
import { behaviours } from '../runner/behaviour';
import { eventually } from '../runner/eventually';
import { expectStatus } from '../runner/expectStatus';

function specWith(properties: Manifest, more: Manifest = {}): Manifest {
  return {
    type: 'object',
    properties: { spec: { type: 'object', properties, ...more } },
  };
}

export const definitions = behaviours('Definitions', it => {
  it('are served as soon as they are established and fill in their names', async context => {
    const group = ownGroup(context);
    await installDefinition(context.admin, definition(group, OPEN));
    const found = await context
      .cluster('customresourcedefinitions')
      .get(`things.${group}`);
    assert.deepEqual(found.at('status.acceptedNames'), {
      plural: 'things',
      singular: 'thing',
      kind: 'Thing',
      listKind: 'ThingList',
    });
    assert.deepEqual(found.at('status.storedVersions'), ['v1']);
    const conditions = found.array('status.conditions');
    assert.deepEqual(
      conditions.map(condition => [
        readPath(condition, 'type'),
        readPath(condition, 'status'),
        readPath(condition, 'reason'),
      ]),
      [
        ['NamesAccepted', 'True', 'NoConflicts'],
        ['Established', 'True', 'InitialNamesAccepted'],
      ],
    );
    const created = await things(context, group).create({
      metadata: { name: 'x' },
      spec: { any: 'thing' },
    });
    assert.deepEqual(created.expect(201).at('spec'), { any: 'thing' });
  });

  it('apply a changed schema to later requests', async context => {
    const group = ownGroup(context);
    await installDefinition(context.admin, definition(group, OPEN));
    await installDefinition(
      context.admin,
      definition(group, specWith({ size: { type: 'integer', maximum: 5 } })),
    );
    await eventually(async () => {
      const answer = await things(context, group).create({
        metadata: { name: context.uniqueName('x') },
        spec: { size: 9 },
      });
      expectStatus(answer, { code: 422, reason: 'Invalid' });
    });
  });

  it('answer 422 to a CEL rule that does not compile', async context => {
    const group = ownGroup(context);
    const schema = specWith(
      { size: { type: 'integer' } },
      { 'x-kubernetes-validations': [{ rule: 'self.size >' }] },
    );
    const answer = await context
      .cluster('customresourcedefinitions')
      .create(definition(group, schema));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
    });
  });
});
