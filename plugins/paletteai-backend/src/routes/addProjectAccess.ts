import { projectReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import type { RouteContext } from './RouteContext';

/** Says what the caller may do in a project. */
export function addProjectAccess(context: RouteContext): void {
  const { router, access, audit, callers, projects } = context;

  router.get(
    '/hubs/:hub/projects/:project/access',
    async (request, response) => {
      const { hub, project } = request.params;
      const found = await audit.whenDenied(
        request,
        { eventId: 'project-access-read', meta: { hub, project } },
        async () => {
          const person = await callers.person(request);
          return access.inProject(
            person,
            await projects.require(
              person,
              { hub, project },
              projectReadPermission,
            ),
          );
        },
      );
      response.json(found);
    },
  );
}
