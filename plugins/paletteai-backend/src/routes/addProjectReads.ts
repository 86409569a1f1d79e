import { projectReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { matchesSearch, matchesStatus, matchesTags } from '../lists/filters';
import { pageOf } from '../lists/pageOf';
import { projectSortValue } from '../lists/projectSortValue';
import { readSources } from '../lists/readSources';
import { CONTENT_PERMISSIONS, withContents } from './projectContents';
import type { RouteContext } from './RouteContext';

/** Lists projects and shows one. */
export function addProjectReads(context: RouteContext): void {
  const { router, audit, callers, snapshots, projects } = context;

  router.get('/projects', async (request, response) => {
    const { cursor, limit, order, ...query } = request.query;
    const page = await audit.whenDenied(
      request,
      { eventId: 'project-list', meta: { hub: query.hub ?? null } },
      async () => {
        const caller = await callers.reader(request);
        const [maySee, ...maySeeContents] = await projects.filterEach(
          caller,
          projectReadPermission,
          CONTENT_PERMISSIONS,
        );
        const { hubs, incomplete } = await readSources(
          snapshots,
          ['project', 'tenant'],
          query.hub,
        );
        const found = hubs.flatMap(hub =>
          snapshots
            .list(hub, 'project')
            .filter(
              project =>
                (query.tenant === undefined ||
                  project.tenant === query.tenant) &&
                (query.owner === undefined ||
                  project.roleMapping.admin.includes(query.owner)) &&
                matchesSearch(project, query.search) &&
                matchesStatus(project, query.status) &&
                matchesTags(project, query.tags) &&
                maySee(hub, project),
            ),
        );
        const part = pageOf(
          found,
          project => projectSortValue(project, query.orderField),
          { cursor, limit, order },
          JSON.stringify(['projects', query, order ?? 'asc']),
        );
        const items = await withContents(context, maySeeContents, part.items);
        return { ...part, items, incomplete };
      },
    );
    response.json(page);
  });

  router.get('/hubs/:hub/projects/:project', async (request, response) => {
    const { hub, project } = request.params;
    const found = await audit.whenDenied(
      request,
      { eventId: 'project-read', meta: { hub, project } },
      async () =>
        projects.require(
          await callers.reader(request),
          { hub, project },
          projectReadPermission,
        ),
    );
    response.json(found.project);
  });
}
