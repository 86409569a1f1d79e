import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { AppliedEntities } from '../ledger/AppliedEntities';
import { EntityLedger } from '../ledger/EntityLedger';
import { ReconcilePlan } from '../reconcile/planReconcile';
import { locationKeyOf } from '../transform/entityAnnotations';

/** Applies a plan to the catalog and records it in the ledger. */
export async function applyPlan(
  plan: ReconcilePlan,
  options: {
    readonly hub: string;
    readonly connection: EntityProviderConnection;
    readonly ledger: EntityLedger;
    readonly applied: AppliedEntities;
  },
): Promise<void> {
  const { connection, ledger, applied } = options;
  const locationKey = locationKeyOf(options.hub);
  const entities = plan.upserts.map(({ entity }) => ({ entity, locationKey }));
  const given = plan.changed.map(({ ref, source, hash }) => ({
    ref,
    source,
    hash,
  }));
  const removed = plan.removals.map(({ ref }) => ref);
  await ledger.intend(given.filter(({ ref }) => !applied.get(ref)));
  await connection.applyMutation(
    plan.type === 'full'
      ? { type: 'full', entities }
      : {
          type: 'delta',
          added: entities,
          removed: removed.map(entityRef => ({ entityRef, locationKey })),
        },
  );
  await ledger.record(given, removed);
  given.forEach(entry => applied.put(entry));
  removed.forEach(ref => applied.delete(ref));
}
