import { HubAction } from './HubAction';
import { HubObjects } from './HubObjects';
import { projectActions } from './projectActions';
import { tenantActions } from './tenantActions';
import { aiWorkloadActions, computePoolActions } from './workActions';

/** Plans all actions on a hub; they are idempotent. @internal */
export function planActions(
  hub: HubObjects,
  pace: { readonly now: number; readonly delayMs: number },
): HubAction[] {
  return [
    ...hub.tenants.flatMap(tenant => tenantActions(tenant, hub, pace.now)),
    ...hub.projects.flatMap(project => projectActions(project, hub, pace.now)),
    ...hub.computePools.flatMap(pool => computePoolActions(pool, hub, pace)),
    ...hub.aiWorkloads.flatMap(workload =>
      aiWorkloadActions(workload, hub, pace),
    ),
  ];
}
