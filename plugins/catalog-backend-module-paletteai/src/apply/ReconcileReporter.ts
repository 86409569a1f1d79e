import { LoggerService } from '@backstage/backend-plugin-api';
import { SyncMetrics } from '../metrics/createSyncMetrics';
import { WithheldReason } from '../plan/guardRemovals';
import { ReconcilePlan } from '../plan/planReconcile';
import { SourceProblems } from '../plan/SourceExaminer';

/** Options of {@link ReconcileReporter}. */
export interface ReconcileReporterOptions {
  readonly hub: string;
  readonly logger: LoggerService;
  readonly metrics: SyncMetrics;
  readonly problems: SourceProblems;
}

const EXPLANATIONS: Record<WithheldReason, string> = {
  sourceNotLive: 'the hub cannot be watched; they are kept until it can',
  emptySnapshot:
    'the hub reports no objects of their kind; it is asked again before they are removed',
  threshold:
    'their number exceeds catalog.providers.paletteai.removals.maxPercentage; if they really are gone, raise it temporarily',
};

/** Says in logs and metrics what was done, and what was not and why. */
export class ReconcileReporter {
  readonly #options: ReconcileReporterOptions;
  #told = '';

  constructor(options: ReconcileReporterOptions) {
    this.#options = options;
  }

  report(plan: ReconcilePlan, lagMs: number | undefined): void {
    const { hub, logger, metrics, problems } = this.#options;
    const { upserts, changed, removals } = plan;
    if (plan.type !== 'none') {
      metrics.mutated({
        hub,
        type: plan.type,
        upserts: changed.length,
        removals: removals.length,
        ...(lagMs !== undefined && { lagSeconds: lagMs / 1000 }),
      });
      logger.debug(`Updated the catalog from the hub "${hub}"`, {
        type: plan.type,
        sent: upserts.length,
        changed: changed.length,
        removed: removals.length,
      });
    }
    for (const { ref, source, holder } of plan.conflicts) {
      logger.warn(
        `${source} of the hub "${hub}" should be ${ref}, which already belongs to ${holder}; change its name in the transformer`,
      );
    }
    metrics.problems(hub, problems.size + plan.conflicts.length);
    this.#reportWithheld(plan);
  }

  #reportWithheld({ withheld }: ReconcilePlan): void {
    const { hub, logger, metrics } = this.#options;
    const counts = { sourceNotLive: 0, emptySnapshot: 0, threshold: 0 };
    for (const { because } of withheld) {
      counts[because] += 1;
    }
    metrics.withheld(hub, counts);
    const text = JSON.stringify(counts);
    if (text === this.#told) {
      return;
    }
    this.#told = text;
    for (const reason of Object.keys(counts) as WithheldReason[]) {
      if (counts[reason] > 0) {
        logger.warn(
          `${counts[reason]} entities of the hub "${hub}" no longer have an object but are kept: ${EXPLANATIONS[reason]}`,
        );
      }
    }
  }
}
