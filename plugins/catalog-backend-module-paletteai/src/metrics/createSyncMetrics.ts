import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { WithheldReason } from '../plan/guardRemovals';

/** What a provider tells about its work. */
export interface SyncMetrics {
  /**
   * A mutation was applied.
   *
   * @param mutation - `lagSeconds` is the age of the oldest change in it
   */
  mutated(mutation: {
    readonly hub: string;
    readonly type: 'full' | 'delta';
    readonly upserts: number;
    readonly removals: number;
    readonly lagSeconds?: number;
  }): void;
  /** How many entities are kept in spite of there being no object for them. */
  withheld(hub: string, counts: Readonly<Record<WithheldReason, number>>): void;
  /** How many objects are not as expected. */
  problems(hub: string, count: number): void;
}

const PREFIX = 'backstage.plugin.catalog.paletteai';

/** Metrics by way of the backend's metrics service. */
export function createSyncMetrics(metrics: MetricsService): SyncMetrics {
  const lag = metrics.createHistogram(`${PREFIX}_lag_seconds`, {
    description: 'Time from a change on a hub to the mutation of the catalog',
    unit: 's',
  });
  const mutations = metrics.createCounter(`${PREFIX}_mutations`, {
    description: 'Number of catalog mutations',
  });
  const entities = metrics.createCounter(`${PREFIX}_mutated_entities`, {
    description:
      'Number of entities added to, updated in or removed from the catalog',
  });
  const blocked = metrics.createGauge(`${PREFIX}_removals_blocked`, {
    description: 'Number of entities kept although their object is gone',
  });
  const problems = metrics.createGauge(`${PREFIX}_problems`, {
    description:
      'Number of objects on a hub that could not be read as expected',
  });
  return {
    mutated({ hub, type, upserts, removals, lagSeconds }) {
      mutations.add(1, { hub, type });
      entities.add(upserts, { hub, operation: 'upsert' });
      entities.add(removals, { hub, operation: 'remove' });
      if (lagSeconds !== undefined) {
        lag.record(lagSeconds, { hub });
      }
    },
    withheld(hub, counts) {
      for (const reason of Object.keys(counts) as WithheldReason[]) {
        blocked.record(counts[reason], { hub, reason });
      }
    },
    problems(hub, count) {
      problems.record(count, { hub });
    },
  };
}
