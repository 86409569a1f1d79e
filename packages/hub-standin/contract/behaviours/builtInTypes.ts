import assert from 'node:assert/strict';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const builtInTypes = behaviours('Built-in types', it => {
  it('turns stringData of a Secret into data and answers it encoded', async context => {
    const answer = await context.namespaced('secrets').create({
      metadata: { name: 'x' },
      stringData: { key: 'value' },
    });
    assert.deepEqual(answer.expect(201).at('data'), { key: 'dmFsdWU=' });
    assert.equal(answer.at('stringData'), undefined);
    assert.equal(answer.at('type'), 'Opaque');
  });

  it('answers 422 when the type of a Secret is changed', async context => {
    const secrets = context.namespaced('secrets');
    await secrets.create({ metadata: { name: 'x' } });
    const answer = await secrets.patch('x', 'merge-patch', {
      type: 'example.com/other',
    });
    expectStatus(answer, {
      code: 422,
      reason: 'Invalid',
      causes: [
        {
          reason: 'FieldValueInvalid',
          field: 'type',
        },
      ],
    });
  });

  it('keeps Leases with their holder', async context => {
    const answer = await context.namespaced('leases').create({
      metadata: { name: 'x' },
      spec: {
        holderIdentity: 'me',
        leaseDurationSeconds: 15,
        renewTime: '2026-01-02T03:04:05.678901Z',
      },
    });
    assert.equal(
      answer.expect(201).at('spec.renewTime'),
      '2026-01-02T03:04:05.678901Z',
    );
  });

  it('keeps Events and selects them by what they are about', async context => {
    const events = context.namespaced('events');
    const event = (name: string) => ({
      metadata: { name: `${name}.1` },
      involvedObject: { kind: 'Pod', namespace: context.namespace, name },
      reason: 'Tested',
      type: 'Normal',
    });
    (await events.create(event('a'))).expect(201);
    (await events.create(event('b'))).expect(201);
    const answer = await events.list({
      fieldSelector: 'involvedObject.name=b,type=Normal',
    });
    assert.deepEqual(answer.expect(200).names(), ['b.1']);
  });
});
