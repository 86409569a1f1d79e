import { PaletteTypes } from '../../openapi/types';
import {
  noContent,
  ok,
  ProjectOperation,
  PaletteTools,
} from '../http/PaletteOperation';
import { hostUidsOf } from '../lifecycle/PaletteWorld';
import { PaletteFailure } from '../model/PaletteFailure';
import { ClusterRecord, ProjectRecord } from '../model/records';
import { clusterNameMistake } from '../validation/clusterName';
import { mistakesOf, validateCluster } from '../validation/validateCluster';
import { validateProfile } from '../validation/validateProfile';
import { findLiveCluster } from './findCluster';

type ClusterInput = PaletteTypes['schemas']['EdgeNativeClusterInput'];

/** Creating, changing and deleting clusters. @internal */
export const clusterWriteOperations: readonly ProjectOperation[] = [
  {
    method: 'post',
    path: '/v1/spectroclusters/edge-native/validate',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.create',
    handle({ body }, tools, project) {
      const input = tools.bodies.read('EdgeNativeClusterInput', body);
      tools.world.settle();
      return ok(validateCluster(input, tools.world, project));
    },
  },
  {
    method: 'post',
    path: '/v1/spectroclusters/edge-native',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.create',
    handle({ body }, tools, project) {
      const input = tools.bodies.read('EdgeNativeClusterInput', body);
      return {
        status: 201,
        json: { uid: createCluster(input, tools, project) },
      };
    },
  },
  {
    method: 'patch',
    path: '/v1/spectroclusters/:uid/metadata',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.update',
    handle({ parameters, body }, tools, project) {
      const cluster = findLiveCluster(parameters.uid, tools, project);
      const { metadata } = tools.bodies.read('MetadataChange', body);
      tools.world.store.putCluster({
        ...cluster,
        labels: metadata.labels ?? cluster.labels,
        annotations: { ...cluster.annotations, ...metadata.annotations },
      });
      return noContent;
    },
  },
  {
    method: 'patch',
    path: '/v1/spectroclusters/:uid/variables',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.update',
    handle({ parameters, body }, tools, project) {
      const cluster = findLiveCluster(parameters.uid, tools, project);
      const changes = tools.bodies.read('ClusterProfileValuesList', body);
      changeVariables(cluster, changes, tools, project);
      return noContent;
    },
  },
  {
    method: 'delete',
    path: '/v1/spectroclusters/:uid',
    scope: 'project',
    withoutProject: 'forbidden',
    permission: 'cluster.delete',
    handle({ parameters, query }, tools, project) {
      const cluster = findLiveCluster(parameters.uid, tools, project);
      deleteCluster(cluster, query.get('forceDelete') === 'true', tools);
      return noContent;
    },
  },
];

function createCluster(
  input: ClusterInput,
  { world }: PaletteTools,
  project: ProjectRecord,
): string {
  const name = input.metadata.name ?? '';
  const mistake = clusterNameMistake(name);
  if (mistake) {
    throw PaletteFailure.badRequest(mistake);
  }
  const taken = world
    .clusters(project.uid)
    .some(other => other.name === name && other.phase !== 'Deleted');
  if (taken) {
    throw PaletteFailure.application(
      409,
      'ClusterNameAlreadyExists',
      `a cluster named '${name}' exists already`,
    );
  }
  const mistakes = mistakesOf(validateCluster(input, world, project));
  if (mistakes.length > 0) {
    throw PaletteFailure.application(
      400,
      mistakes[0].code,
      mistakes.map(({ message }) => message).join('; '),
    );
  }
  const cluster: ClusterRecord = {
    uid: world.store.nextUid('cluster'),
    configUid: world.store.nextUid('cloudconfig'),
    projectUid: project.uid,
    name,
    labels: input.metadata.labels ?? {},
    annotations: input.metadata.annotations ?? {},
    cloudConfig: input.spec.cloudConfig,
    pools: input.spec.machinepoolconfig,
    profiles: input.spec.profiles,
    phase: 'Pending',
    since: world.now(),
    createdAt: world.now(),
  };
  world.store.putCluster(cluster);
  world.recordPhase(cluster);
  return cluster.uid;
}

function deleteCluster(
  cluster: ClusterRecord,
  force: boolean,
  { world }: PaletteTools,
): void {
  if (force) {
    for (const uid of hostUidsOf(cluster)) {
      const host = world.store.edgeHost(uid);
      if (host) {
        world.store.putEdgeHost({ ...host, stranded: true });
      }
    }
  } else if (cluster.phase === 'Deleting') {
    return;
  }
  const gone: ClusterRecord = {
    ...cluster,
    phase: force ? 'Deleted' : 'Deleting',
    since: world.now(),
  };
  world.store.putCluster(gone);
  world.recordPhase(gone);
}

function changeVariables(
  cluster: ClusterRecord,
  changes: PaletteTypes['schemas']['ClusterProfileValuesList'],
  { world }: PaletteTools,
  project: ProjectRecord,
): void {
  const profiles = cluster.profiles.map(profile => {
    const change = changes.find(({ profileUid }) => profileUid === profile.uid);
    if (!change) {
      return profile;
    }
    const values = new Map(
      [...(profile.variables ?? []), ...(change.variables ?? [])].map(
        variable => [variable.name, variable],
      ),
    );
    return { ...profile, variables: [...values.values()] };
  });
  const stranger = changes.find(
    ({ profileUid }) => !cluster.profiles.some(({ uid }) => uid === profileUid),
  );
  if (stranger) {
    throw PaletteFailure.notFound('profile of cluster', stranger.profileUid);
  }
  const mistakes = profiles.flatMap(profile =>
    validateProfile(profile, world, project),
  );
  if (mistakes.length > 0) {
    throw PaletteFailure.application(
      400,
      mistakes[0].code,
      mistakes.map(({ message }) => message).join('; '),
    );
  }
  world.store.putCluster({ ...cluster, profiles });
}
