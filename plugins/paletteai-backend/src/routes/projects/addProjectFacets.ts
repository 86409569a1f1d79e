import { projectReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { facetValues } from '../../lists/facetValues';
import { readSources } from '../../lists/readSources';
import type { RouteContext } from '../RouteContext';

/** Says what projects can be filtered by. */
export function addProjectFacets(context: RouteContext): void {
  const { router, audit, authorized, callers, snapshots } = context;

  router.get('/project-facets', async (request, response) => {
    const { facet, hub: hubId, ...query } = request.query;
    const found = await audit.whenDenied(
      request,
      { eventId: 'project-facet-list', meta: { hub: hubId ?? null, facet } },
      async () => {
        const caller = await callers.reader(request);
        const view = await authorized.view(caller, projectReadPermission);
        const { hubs, incomplete } = await readSources(
          snapshots,
          ['project', 'tenant'],
          hubId,
        );
        const visible = hubs.flatMap(hub => view.projects(hub));
        return { ...facetValues(visible, facet, query), incomplete };
      },
    );
    response.json(found);
  });
}
