import {
  computePoolReadPermission,
  computeReadPermission,
  summarizeCompute,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readSources } from '../../lists/readSources';
import { namespaceToRead } from '../inProject/readInProject';
import { hideClusters } from './hideClusters';
import type { RouteContext } from '../RouteContext';

/** Shows the machines that a project may use, and what there is for all projects together. */
export function addCompute(context: RouteContext): void {
  const { router, audit, authorized, callers, snapshots } = context;

  router.get('/compute', async (request, response) => {
    const { hub: hubId, tenant } = request.query;
    const summary = await audit.whenDenied(
      request,
      { eventId: 'compute-summary-read', meta: { hub: hubId ?? null } },
      async () => {
        const caller = await callers.reader(request);
        const view = await authorized.view(caller, computeReadPermission);
        const { hubs, incomplete } = await readSources(
          snapshots,
          ['project', 'tenant', 'compute'],
          hubId,
        );
        const inventories = hubs.flatMap(hub =>
          view.list(hub, 'compute', { tenant }),
        );
        return { ...summarizeCompute(inventories), incomplete };
      },
    );
    response.json(summary);
  });

  router.get(
    '/hubs/:hub/projects/:project/compute',
    async (request, response) => {
      const { hub, namespace } = await namespaceToRead(
        context,
        request,
        request.params,
        { eventId: 'compute-read', permission: computeReadPermission },
      );
      const state = await snapshots.assertReadable(hub, ['compute']);
      const pools = (
        await authorized.view(
          await callers.reader(request),
          computePoolReadPermission,
        )
      ).list(hub, 'computePool');
      response.json({
        items: snapshots
          .list(hub, 'compute', namespace)
          .map(inventory => hideClusters(inventory, pools)),
        incomplete:
          state.type === 'live'
            ? []
            : [{ hub: hub.id, since: state.since, reason: state.reason }],
      });
    },
  );
}
