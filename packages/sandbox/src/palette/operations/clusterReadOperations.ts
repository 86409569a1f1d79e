import { noContent, ok, ProjectOperation } from '../http/PaletteOperation';
import { page } from '../http/page';
import { hostUidsOf } from '../lifecycle/PaletteWorld';
import { PaletteFailure } from '../model/PaletteFailure';
import { checkSort, matchesSearch } from '../search/matchesSearch';
import { clusterNameMistake } from '../validation/clusterName';
import {
  clusterOverview,
  clusterProperties,
  clusterSummary,
  clusterView,
  hasKubeconfig,
} from '../views/clusterView';
import { edgeHostView } from '../views/edgeHostView';
import { findCluster, findLiveCluster } from './findCluster';

const sortFields = [
  'clusterName',
  'clusterState',
  'creationTimestamp',
  'lastModifiedTimestamp',
];

/** Reading clusters. @internal */
export const clusterReadOperations: readonly ProjectOperation[] = [
  {
    method: 'post',
    path: '/v1/dashboard/spectroclusters/search',
    scope: 'project',
    withoutProject: 'empty',
    permission: 'cluster.list',
    handle({ query, body }, tools, project) {
      const { world } = tools;
      const search = tools.bodies.read('Search', body);
      checkSort(search, sortFields);
      const asksForDeleted = (search.filter?.filterGroups ?? []).some(group =>
        group.filters?.some(({ property }) => property === 'isDeleted'),
      );
      const found = world
        .clusters(project.uid)
        .filter(({ phase }) => asksForDeleted || phase !== 'Deleted')
        .filter(cluster => matchesSearch(search, clusterProperties(cluster)));
      const { items, listmeta } = page(found, query, { tooLarge: 'refuse' });
      return ok({
        items:
          items?.map(cluster => clusterSummary(cluster, project, world)) ??
          null,
        listmeta,
      });
    },
  },
  {
    method: 'get',
    path: '/v1/dashboard/spectroclusters/:uid/overview',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle: ({ parameters }, tools, project) =>
      ok(
        clusterOverview(
          findCluster(parameters.uid, tools, project),
          project,
          tools.world,
        ),
      ),
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/validate/name',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle({ query }, { world }, project) {
      const name = query.get('name');
      if (!name) {
        throw PaletteFailure.required('name', 'query');
      }
      const mistake = clusterNameMistake(name);
      if (mistake) {
        throw PaletteFailure.badRequest(mistake);
      }
      const taken = world
        .clusters(project.uid)
        .some(
          ({ name: other, phase }) => other === name && phase !== 'Deleted',
        );
      if (taken) {
        throw PaletteFailure.application(
          409,
          'ClusterNameAlreadyExists',
          `a cluster named '${name}' exists already`,
        );
      }
      return noContent;
    },
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/:uid',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle: ({ parameters }, tools, project) =>
      ok(clusterView(findCluster(parameters.uid, tools, project), tools.world)),
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/:uid/status',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle({ parameters }, tools, project) {
      const { phase } = findCluster(parameters.uid, tools, project);
      return ok({ status: { state: phase } });
    },
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/:uid/edge-native/edgeHosts',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle({ parameters }, tools, project) {
      const { world } = tools;
      const cluster = findLiveCluster(parameters.uid, tools, project);
      const hosts = hostUidsOf(cluster).flatMap(
        uid => world.store.edgeHost(uid) ?? [],
      );
      return ok({
        items: hosts.map(host => edgeHostView(host, project, world)),
      });
    },
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/:uid/variables',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle({ parameters }, tools, project) {
      const { profiles } = findLiveCluster(parameters.uid, tools, project);
      return ok({
        variables: profiles.map(({ uid, variables }) => ({
          profileUid: uid,
          variables: variables ?? [],
        })),
      });
    },
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/:uid/assets/kubeconfig',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.get',
    handle({ parameters }, tools, project) {
      const cluster = findCluster(parameters.uid, tools, project);
      if (!hasKubeconfig(cluster)) {
        throw PaletteFailure.notFound('kubeconfig of cluster', cluster.uid);
      }
      return { status: 200, octets: tools.kubeconfigFor(cluster.uid) };
    },
  },
  {
    method: 'get',
    path: '/v1/spectroclusters/:uid/assets/adminKubeconfig',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.adminKubeconfigDownload',
    handle({ parameters }, tools, project) {
      const cluster = findCluster(parameters.uid, tools, project);
      if (!hasKubeconfig(cluster)) {
        throw PaletteFailure.notFound('kubeconfig of cluster', cluster.uid);
      }
      // One of the two is base64, so that a client must cope with both.
      const text = tools.kubeconfigFor(cluster.uid);
      return { status: 200, octets: Buffer.from(text).toString('base64') };
    },
  },
];
