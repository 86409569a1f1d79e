import {
  computeReadPermission,
  summarizeCompute,
} from '@paletteai/backstage-plugin-paletteai-common';
import { readSources } from '../lists/readSources';
import { projectToRead } from './readInProject';
import type { RouteContext } from './RouteContext';

/** Shows the machines that a project may use, and what there is for all projects together. */
export function addCompute(context: RouteContext): void {
  const { router, audit, callers, snapshots, projects } = context;

  router.get('/compute', async (request, response) => {
    const { hub: hubId, tenant } = request.query;
    const summary = await audit.whenDenied(
      request,
      { eventId: 'compute-summary-read', meta: { hub: hubId ?? null } },
      async () => {
        const caller = await callers.reader(request);
        const maySee = await projects.filter(caller, computeReadPermission);
        const { hubs, incomplete } = await readSources(
          snapshots,
          ['project', 'tenant', 'compute'],
          hubId,
        );
        const inventories = hubs.flatMap(hub => {
          const visible = new Set(
            snapshots
              .list(hub, 'project')
              .filter(
                project =>
                  (tenant === undefined || project.tenant === tenant) &&
                  maySee(hub, project),
              )
              .map(({ name }) => name),
          );
          return snapshots
            .list(hub, 'compute')
            .filter(({ namespace = '' }) => visible.has(namespace));
        });
        return { ...summarizeCompute(inventories), incomplete };
      },
    );
    response.json(summary);
  });

  router.get(
    '/hubs/:hub/projects/:project/compute',
    async (request, response) => {
      const { hub, project } = await projectToRead(
        context,
        request,
        request.params,
        { eventId: 'compute-read', permission: computeReadPermission },
      );
      const state = await snapshots.assertReadable(hub, ['compute']);
      response.json({
        items: snapshots.list(hub, 'compute', project.name),
        incomplete:
          state.type === 'live'
            ? []
            : [{ hub: hub.id, since: state.since, reason: state.reason }],
      });
    },
  );
}
