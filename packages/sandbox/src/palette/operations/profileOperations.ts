import { ok, ProjectOperation, PaletteTools } from '../http/PaletteOperation';
import { page } from '../http/page';
import { PaletteFailure } from '../model/PaletteFailure';
import { ClusterProfileRecord, ProjectRecord } from '../model/records';
import { matchesName } from '../search/matchesName';
import { profileSummary, profileView } from '../views/profileView';

/** Cluster profiles, their versions and variables. @internal */
export const profileOperations: readonly ProjectOperation[] = [
  {
    method: 'post',
    path: '/v1/dashboard/clusterprofiles',
    scope: 'project',
    withoutProject: 'empty',
    permission: 'clusterProfile.list',
    handle({ query, body }, tools, project) {
      const search = tools.bodies.read('ClusterProfileSearch', body);
      const { profileName, profileType, environment } = search.filter ?? {};
      const found = profilesOf(tools, project).filter(
        profile =>
          matchesName(profileName, profile.name) &&
          (!profileType?.length || profileType.includes(profile.type)) &&
          (!environment?.length || environment.includes(profile.cloudType)),
      );
      const { items, listmeta } = page(found, query, { tooLarge: 'refuse' });
      return ok({
        items:
          items?.map(profile =>
            profileSummary(profile, usersOf(profile, tools, project)),
          ) ?? null,
        listmeta,
      });
    },
  },
  {
    method: 'get',
    path: '/v1/dashboard/clusterprofiles/metadata',
    scope: 'project',
    withoutProject: 'empty',
    permission: 'clusterProfile.list',
    handle: (_request, tools, project) =>
      ok({
        items: profilesOf(tools, project).flatMap(profile =>
          profile.versions.map(({ uid, version }) => ({
            metadata: { name: profile.name, uid },
            spec: { cloudType: profile.cloudType, version },
          })),
        ),
      }),
  },
  {
    method: 'get',
    path: '/v1/clusterprofiles/:uid',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'clusterProfile.get',
    handle({ parameters }, tools, project) {
      const { profile, version } = findVersion(parameters.uid, tools, project);
      return ok(profileView(profile, version));
    },
  },
  {
    method: 'get',
    path: '/v1/clusterprofiles/:uid/variables',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'clusterProfile.get',
    handle({ parameters }, tools, project) {
      const { version } = findVersion(parameters.uid, tools, project);
      const { variables } = version;
      return ok({ variables: variables.length > 0 ? variables : null });
    },
  },
];

function profilesOf(
  { world }: PaletteTools,
  project: ProjectRecord,
): ClusterProfileRecord[] {
  return world.store.profiles(project.tenantUid, project.uid);
}

function findVersion(uid: string, tools: PaletteTools, project: ProjectRecord) {
  const found = tools.world.store.profileVersion(uid);
  if (!found || !profilesOf(tools, project).includes(found.profile)) {
    throw PaletteFailure.notFound('cluster profile', uid);
  }
  return found;
}

function usersOf(
  profile: ClusterProfileRecord,
  { world }: PaletteTools,
  project: ProjectRecord,
): string[] {
  const uids = profile.versions.map(({ uid }) => uid);
  return world
    .clusters(project.uid)
    .filter(
      cluster =>
        cluster.phase !== 'Deleted' &&
        cluster.profiles.some(({ uid }) => uids.includes(uid)),
    )
    .map(({ uid }) => uid);
}
