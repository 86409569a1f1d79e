import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { createSyncMetrics } from './createSyncMetrics';

describe('createSyncMetrics', () => {
  it('tells of lag, mutations, kept entities and problems, by hub', () => {
    const told: [string, number, unknown][] = [];
    const instrument = (name: string) => ({
      add: (value: number, attributes?: unknown) =>
        told.push([name, value, attributes]),
      record: (value: number, attributes?: unknown) =>
        told.push([name, value, attributes]),
    });
    const metrics = createSyncMetrics(
      metricsServiceMock.mock({
        createCounter: instrument,
        createGauge: instrument,
        createHistogram: instrument,
      }),
    );
    metrics.mutated({
      hub: 'main',
      type: 'delta',
      upserts: 2,
      removals: 1,
      lagSeconds: 0.5,
    });
    metrics.mutated({ hub: 'main', type: 'full', upserts: 0, removals: 0 });
    metrics.withheld('main', {
      sourceNotLive: 0,
      emptySnapshot: 0,
      threshold: 3,
    });
    metrics.problems('main', 4);
    const named = (name: string) =>
      told
        .filter(([key]) => key === `backstage.plugin.catalog.paletteai_${name}`)
        .map(([, value, attributes]) => [value, attributes]);
    expect(named('lag_seconds')).toEqual([[0.5, { hub: 'main' }]]);
    expect(named('mutations')).toEqual([
      [1, { hub: 'main', type: 'delta' }],
      [1, { hub: 'main', type: 'full' }],
    ]);
    expect(named('mutated_entities')).toEqual([
      [2, { hub: 'main', operation: 'upsert' }],
      [1, { hub: 'main', operation: 'remove' }],
      [0, { hub: 'main', operation: 'upsert' }],
      [0, { hub: 'main', operation: 'remove' }],
    ]);
    expect(named('removals_blocked')).toContainEqual([
      3,
      { hub: 'main', reason: 'threshold' },
    ]);
    expect(named('problems')).toEqual([[4, { hub: 'main' }]]);
  });
});
