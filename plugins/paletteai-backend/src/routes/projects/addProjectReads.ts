import { projectReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { matchesSearch, matchesStatus, matchesTags } from '../../lists/filters';
import { pageOf } from '../../lists/pageOf';
import { projectSortValue } from './projectSortValue';
import { readSources } from '../../lists/readSources';
import { CONTENT_PERMISSIONS, withContents } from './projectContents';
import type { RouteContext } from '../RouteContext';

/** Lists projects and shows one. */
export function addProjectReads(context: RouteContext): void {
  const { router, audit, authorized, callers, snapshots } = context;

  router.get('/projects', async (request, response) => {
    const { cursor, limit, order, ...query } = request.query;
    const page = await audit.whenDenied(
      request,
      { eventId: 'project-list', meta: { hub: query.hub ?? null } },
      async () => {
        const caller = await callers.reader(request);
        const [view, ...contentViews] = await authorized.viewEach(
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
          view
            .projects(hub, { tenant: query.tenant })
            .filter(
              project =>
                (query.owner === undefined ||
                  project.roleMapping.admin.includes(query.owner)) &&
                matchesSearch(project, query.search) &&
                matchesStatus(project, query.status) &&
                matchesTags(project, query.tags),
            ),
        );
        const part = pageOf(
          found,
          project => projectSortValue(project, query.orderField),
          { cursor, limit, order },
          JSON.stringify(['projects', query, order ?? 'asc']),
        );
        const items = await withContents(context, contentViews, part.items);
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
        authorized.project(
          await callers.reader(request),
          { hub, project },
          projectReadPermission,
        ),
    );
    response.json(found.project);
  });
}
