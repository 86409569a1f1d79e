import { computeReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { projectToRead } from './readInProject';
import type { RouteContext } from './RouteContext';

/** Shows the machines that a project may use. */
export function addCompute(context: RouteContext): void {
  const { router, pictures } = context;

  router.get(
    '/hubs/:hub/projects/:project/compute',
    async (request, response) => {
      const { hub, project } = await projectToRead(
        context,
        request,
        request.params,
        { eventId: 'compute-read', permission: computeReadPermission },
      );
      const state = await pictures.assertReadable(hub, ['compute']);
      response.json({
        items: pictures.list(hub, 'compute', project.name),
        incomplete:
          state.type === 'live'
            ? []
            : [{ hub: hub.id, since: state.since, reason: state.reason }],
      });
    },
  );
}
