import {
  describeProblem,
  KINDS,
  KubernetesObject,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';

/** Says that the name of a Project is not free yet, because one of that name is being deleted. */
export async function findDeletion(
  hub: Hub,
  name: string,
): Promise<RequestProblem | undefined> {
  const client = hub.client();
  const [project, namespace] = await Promise.all([
    client.find({ kind: KINDS.project, name, namespace: name }),
    client.find({ kind: KINDS.namespace, name }),
  ]);
  const [since] = [project, namespace].flatMap(object =>
    typeof object?.metadata.deletionTimestamp === 'string'
      ? [object.metadata.deletionTimestamp]
      : [],
  );
  if (since === undefined) {
    return undefined;
  }
  const holders = [...finalizersOf(project), ...remainingIn(namespace)];
  return holders.length === 0
    ? describeProblem('project.name.deleting', 'name', { since })
    : describeProblem('project.name.held', 'name', {
        since,
        holders: holders.join('; '),
      });
}

function finalizersOf(project: KubernetesObject | undefined): string[] {
  const finalizers: unknown = project?.metadata.finalizers;
  return Array.isArray(finalizers)
    ? finalizers.map(finalizer => `finalizer ${finalizer}`)
    : [];
}

const REMAINING = ['NamespaceContentRemaining', 'NamespaceFinalizersRemaining'];

/** What Kubernetes says about a namespace that it cannot empty: kinds and finalizers, with counts, after a colon. */
function remainingIn(namespace: KubernetesObject | undefined): string[] {
  const { conditions } = Object(namespace?.status);
  return (Array.isArray(conditions) ? conditions : []).flatMap(condition => {
    const { type, status, message } = Object(condition);
    return REMAINING.includes(type) &&
      status === 'True' &&
      typeof message === 'string'
      ? [message.replace(/^[^:]*: /, '')]
      : [];
  });
}
