import {
  AccessResponse,
  expectedActions,
  projectReadPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { encodeCursor } from '../../lists/Cursor';
import { matchesSearch } from '../../lists/filters';
import { pageOf } from '../../lists/pageOf';
import { readSources } from '../../lists/readSources';
import type { VisibleProject } from '../../membership/VisiblePlace';
import type { RouteContext } from '../RouteContext';

const USUAL_LIMIT = 25;
/** Projects that the hubs are asked about for one page. */
const MAX_ASKED = 100;

/** Says what the caller may do in a project, and in which projects they may do something. */
export function addProjectAccess(context: RouteContext): void {
  const { router, access, audit, authorized, callers, snapshots } = context;

  router.get('/project-access', async (request, response) => {
    const { hub, action, search, limit, cursor } = request.query;
    const found = await audit.whenDenied(
      request,
      { eventId: 'project-access-list', meta: { hub: hub ?? null } },
      async () => {
        const person = await callers.person(request);
        const visible = await authorized.projects(
          person,
          projectReadPermission,
        );
        const { hubs, incomplete } = await readSources(
          snapshots,
          ['project', 'tenant'],
          hub,
        );
        const part = await findAllowed(
          hubs
            .flatMap(visible)
            .filter(
              ({ project, roles }) =>
                matchesSearch(project, search) &&
                expectedActions(roles).some(each => action.includes(each)),
            ),
          await access.inProjects(person, action),
          { limit, cursor },
          JSON.stringify(['project-access', hub, action, search]),
        );
        return { ...part, incomplete };
      },
    );
    response.json(found);
  });

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
            await authorized.project(
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

type AllowedProject = Pick<AccessResponse, 'allowed' | 'decidedBy'> &
  Pick<VisibleProject['project'], 'ref' | 'hub' | 'name' | 'displayName'>;

/** Asks about no more projects than it takes to fill the page; where it ends, the next one begins. */
async function findAllowed(
  candidates: readonly VisibleProject[],
  accessIn: (project: VisibleProject) => Promise<AccessResponse>,
  { limit = USUAL_LIMIT, cursor }: { limit?: number; cursor?: string },
  list: string,
): Promise<{ items: AllowedProject[]; pageInfo: { nextCursor?: string } }> {
  const { items: some, pageInfo } = pageOf(
    candidates.map(each => ({ ...each, ref: each.project.ref })),
    ({ project }) => project.displayName,
    { limit: MAX_ASKED, cursor },
    list,
  );
  const items: AllowedProject[] = [];
  let asked = 0;
  while (items.length < limit && asked < some.length) {
    const next = some.slice(asked, asked + limit - items.length);
    const answers = await Promise.all(next.map(accessIn));
    for (const [index, { allowed, decidedBy }] of answers.entries()) {
      if (allowed.length > 0) {
        const { ref, hub, name, displayName } = next[index].project;
        items.push({ ref, hub, name, displayName, allowed, decidedBy });
      }
    }
    asked += next.length;
  }
  const { project } = some[asked - 1] ?? {};
  return {
    items,
    pageInfo:
      project && asked < some.length
        ? {
            nextCursor: encodeCursor(
              { value: project.displayName, ref: project.ref },
              list,
            ),
          }
        : pageInfo,
  };
}
