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

  it('answer 422 when the name is not plural and group', async context => {
    const group = ownGroup(context);
    const answer = await context.cluster('customresourcedefinitions').create({
      ...definition(group, OPEN),
      metadata: { name: 'wrong' },
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'metadata.name',
          message: `Invalid value: "wrong": must be spec.names.plural+"."+spec.group`,
        },
      ],
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
      message:
        /x-kubernetes-validations\[0\]\.rule: Invalid value: .*compilation failed/s,
    });
  });

  it('answer 422 to a CEL rule about a field that is not declared', async context => {
    const group = ownGroup(context);
    const schema = specWith(
      { size: { type: 'integer' } },
      { 'x-kubernetes-validations': [{ rule: 'self.absent > 1' }] },
    );
    const answer = await context
      .cluster('customresourcedefinitions')
      .create(definition(group, schema));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: /undefined field 'absent'/,
    });
  });

  it('answer 422 to a schema without a type', async context => {
    const group = ownGroup(context);
    const answer = await context
      .cluster('customresourcedefinitions')
      .create(definition(group, specWith({ size: {} })));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueRequired',
          field:
            'spec.validation.openAPIV3Schema.properties[spec].properties[size].type',
          message:
            'Required value: must not be empty for specified object fields',
        },
      ],
    });
  });

  it('answer 422 to a default that the schema forbids', async context => {
    const group = ownGroup(context);
    const schema = specWith({ size: { type: 'integer', default: 'big' } });
    const answer = await context
      .cluster('customresourcedefinitions')
      .create(definition(group, schema));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message:
        /properties\[size\]\.default: Invalid value: .*must be of type integer/,
    });
  });

  it('answer 422 to a definition without a storage version', async context => {
    const group = ownGroup(context);
    const answer = await context
      .cluster('customresourcedefinitions')
      .create(definition(group, OPEN, { storage: false }));
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      message: /must have exactly one version marked as storage version/,
    });
  });

  it('stop serving a version that is no longer served', async context => {
    const group = ownGroup(context);
    const first = definition(group, OPEN);
    const both = {
      ...first,
      spec: {
        ...first.spec,
        versions: [
          ...first.spec.versions,
          { ...first.spec.versions[0], name: 'v2', storage: false },
        ],
      },
    };
    await installDefinition(context.admin, both);
    const second = () => context.admin.get(`/apis/${group}/v2/things`);
    await eventually(async () => (await second()).expect(200));
    await installDefinition(context.admin, {
      ...both,
      spec: {
        ...both.spec,
        versions: [
          both.spec.versions[0],
          { ...both.spec.versions[1], served: false },
        ],
      },
    });
    await eventually(async () => (await second()).expect(404));
  });
});
