import { matchesName } from '../search/matchesName';
import { ok, PaletteOperation, PaletteTools } from '../http/PaletteOperation';
import { page } from '../http/page';
import { ApiKeyRecord, ProjectRecord } from '../model/records';
import { PaletteFailure } from '../model/PaletteFailure';
import { metadataOf } from '../views/metadata';

/** Operations of the tenant: who calls, and which projects there are. @internal */
export const accountOperations: readonly PaletteOperation[] = [
  {
    method: 'get',
    path: '/v1/health/ping',
    scope: 'public',
    handle: () => ok({ msg: 'pong' }),
  },
  {
    method: 'get',
    path: '/v1/users/info',
    scope: 'tenant',
    handle: (_request, _tools, { userUid, tenantUid, orgName }) =>
      ok({ userUid, tenantUid, orgName }),
  },
  {
    method: 'get',
    path: '/v1/dashboard/projects/metadata',
    scope: 'tenant',
    handle({ query }, tools, caller) {
      const name = query.get('name');
      return ok({
        items: visibleProjects(tools, caller)
          .filter(project => name === null || project.name === name)
          .map(project => ({
            metadata: { name: project.name, uid: project.uid },
          })),
      });
    },
  },
  {
    method: 'post',
    path: '/v1/dashboard/projects',
    scope: 'tenant',
    handle({ query, body }, tools, caller) {
      const search = tools.bodies.read('ProjectSearch', body);
      const found = visibleProjects(tools, caller).filter(project =>
        matchesName(search.filter?.name, project.name),
      );
      const { items, listmeta } = page(found, query, { tooLarge: 'lower' });
      return ok({
        items: items?.map(project => projectSummary(project, tools)) ?? null,
        listmeta,
      });
    },
  },
  {
    method: 'get',
    path: '/v1/projects/:uid',
    scope: 'tenant',
    handle({ parameters }, tools, caller) {
      const project = visibleProjects(tools, caller).find(
        candidate => candidate.uid === parameters.uid,
      );
      if (!project) {
        throw PaletteFailure.notFound('project', parameters.uid);
      }
      return ok({
        metadata: metadataOf(project),
        spec: { logoUrl: '', teams: null, users: null },
        status: { isDisabled: false },
      });
    },
  },
];

/** The projects that a key sees. @internal */
export function visibleProjects(
  { world }: Pick<PaletteTools, 'world'>,
  caller: ApiKeyRecord,
): ProjectRecord[] {
  const { projectUids } = caller;
  return world.store
    .projects(caller.tenantUid)
    .filter(({ uid }) => projectUids === 'all' || projectUids.includes(uid));
}

function projectSummary(project: ProjectRecord, { world }: PaletteTools) {
  const clusters = world
    .clusters(project.uid)
    .filter(({ phase }) => phase !== 'Deleted');
  const running = clusters.filter(({ phase }) => phase === 'Running');
  const healthy = running.filter(cluster => world.hostsHealthy(cluster));
  return {
    metadata: metadataOf(project),
    status: {
      clustersHealth: {
        errored: clusters.filter(({ phase }) => phase === 'Error').length,
        healthy: healthy.length,
        running: running.length,
        unhealthy: running.length - healthy.length,
      },
      status: { isDisabled: false },
      usage: { clusters: clusters.map(({ uid, name }) => ({ uid, name })) },
    },
  };
}
