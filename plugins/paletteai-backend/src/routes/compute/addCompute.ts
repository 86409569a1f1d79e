import {
  computeReadPermission,
  summarizeCompute,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readSources } from '../../lists/readSources';
import { namespaceToRead } from '../inProject/readInProject';
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
      response.json({
        items: snapshots.list(hub, 'compute', namespace),
        incomplete:
          state.type === 'live'
            ? []
            : [{ hub: hub.id, since: state.since, reason: state.reason }],
      });
    },
  );
}
