import { PaletteTools } from '../http/PaletteOperation';
import { PaletteFailure } from '../model/PaletteFailure';
import { ClusterRecord, ProjectRecord } from '../model/records';

/** A cluster of the project, a deleted one of late too. @internal */
export function findCluster(
  uid: string,
  { world }: PaletteTools,
  project: ProjectRecord,
): ClusterRecord {
  const cluster = world.cluster(uid);
  if (!cluster || cluster.projectUid !== project.uid) {
    throw PaletteFailure.notFound('cluster', uid);
  }
  return cluster;
}

/** The same for an operation that a deleted cluster is too late for. @internal */
export function findLiveCluster(
  uid: string,
  tools: PaletteTools,
  project: ProjectRecord,
): ClusterRecord {
  const cluster = findCluster(uid, tools, project);
  if (cluster.phase === 'Deleted') {
    throw PaletteFailure.notFound('cluster', uid);
  }
  return cluster;
}
