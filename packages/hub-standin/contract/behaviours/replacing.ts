import assert from 'node:assert/strict';
import { CONTRACT_GROUP } from '../fixtures/resources';
import { configMap, widget } from '../fixtures/widget';
import { behaviours } from '../runner/behaviour';
import { expectStatus } from '../runner/expectStatus';

export const replacing = behaviours('Replace', it => {
  it('replaces the whole object', async ({ configMaps }) => {
    const created = await configMaps.create(
      configMap('x', { a: '1', b: '2' }, { labels: { l: 'v' } }),
    );
    const answer = await configMaps.replace(
      'x',
      configMap(
        'x',
        { c: '3' },
        {
          resourceVersion: created.at('metadata.resourceVersion'),
        },
      ),
    );
    answer.expect(200);
    assert.deepEqual(answer.at('data'), { c: '3' });
    assert.equal(answer.at('metadata.labels'), undefined);
    assert.equal(answer.at('metadata.uid'), created.at('metadata.uid'));
    assert.equal(
      answer.at('metadata.creationTimestamp'),
      created.at('metadata.creationTimestamp'),
    );
    assert.notEqual(
      answer.at('metadata.resourceVersion'),
      created.at('metadata.resourceVersion'),
    );
  });

  it('answers 409 with reason Conflict to a stale resourceVersion', async ({
    widgets,
  }) => {
    const created = await widgets.create(widget('x'));
    const resourceVersion = created.string('metadata.resourceVersion');
    const metadata = { resourceVersion };
    (await widgets.replace('x', widget('x', { size: 2 }, metadata))).expect(
      200,
    );
    const answer = await widgets.replace(
      'x',
      widget('x', { size: 3 }, metadata),
    );
    expectStatus(answer, {
      code: 409,
      reason: 'Conflict',
      details: { name: 'x', group: CONTRACT_GROUP, kind: 'widgets' },
    });
    assert.equal((await widgets.get('x')).at('spec.size'), 2);
  });

  it('keeps the resourceVersion when nothing changes', async ({ widgets }) => {
    const created = await widgets.create(widget('x'));
    const resourceVersion = created.string('metadata.resourceVersion');
    const answer = await widgets.replace(
      'x',
      widget('x', { colour: 'green', replicas: 1 }, { resourceVersion }),
    );
    assert.equal(
      answer.expect(200).at('metadata.resourceVersion'),
      resourceVersion,
    );
  });
});
