import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { ReconcilePlan } from '../plan/planReconcile';
import { locationKeyOf } from '../transform/entityAnnotations';
import { AppliedEntities } from './AppliedEntities';
import { EntityLedger } from './EntityLedger';

/**
 * Tells the catalog what a plan says, and the ledger that it was told. The ledger checks the fence of
 * the lease before and after, as this process may be paused at any moment and another take over: the
 * catalog would take an old plan from it all the same.
 *
 * @returns false if another replica has taken over
 */
export async function applyPlan(
  plan: ReconcilePlan,
  options: {
    readonly hub: string;
    readonly connection: EntityProviderConnection;
    readonly ledger: EntityLedger;
    readonly applied: AppliedEntities;
    /** Of the lease under which the plan was made. */
    readonly fence: number;
    readonly isLeaseHeld: () => boolean;
  },
): Promise<boolean> {
  const { connection, ledger, applied, fence } = options;
  const locationKey = locationKeyOf(options.hub);
  const entities = plan.upserts.map(({ entity }) => ({ entity, locationKey }));
  const given = plan.changed.map(({ ref, source, hash }) => ({
    ref,
    source,
    hash,
  }));
  const removed = plan.removals.map(({ ref }) => ref);
  const isNoted = await ledger.intend(
    given.filter(({ ref }) => !applied.get(ref)),
    fence,
  );
  if (!isNoted || !options.isLeaseHeld()) {
    return false;
  }
  await connection.applyMutation(
    plan.type === 'full'
      ? { type: 'full', entities }
      : {
          type: 'delta',
          added: entities,
          removed: removed.map(entityRef => ({ entityRef, locationKey })),
        },
  );
  if (!(await ledger.record(given, removed, fence))) {
    return false;
  }
  given.forEach(entry => applied.put(entry));
  removed.forEach(ref => applied.delete(ref));
  return true;
}
