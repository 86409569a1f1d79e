import {
  appDeploymentReadPermission,
  DeploymentView,
  modelDeploymentReadPermission,
  Page,
} from '@paletteai/backstage-plugin-paletteai-common';
import { NotVisibleError } from '../../errors/NotVisibleError';
import type { AnyRequest } from '../../identity/Caller';
import type { VisibleNamespace } from '../../membership/VisiblePlace';
import { listInProjects, ProjectListQuery } from '../inProject/listInProjects';
import { findInProject } from '../inProject/readInProject';
import type { RouteContext } from '../RouteContext';

const SORT_FIELDS = {
  name: 'name',
  displayName: 'displayName',
  hub: 'hub',
  project: 'namespace',
  status: 'phase',
  createdAt: 'createdAt',
} as const;

/** Apps and models are one kind on the hub, but have separate routes and permissions. */
const KINDS = {
  appDeployment: {
    noun: 'app deployment',
    eventId: 'app-deployment-list',
    permission: appDeploymentReadPermission,
  },
  modelDeployment: {
    noun: 'model deployment',
    eventId: 'model-deployment-list',
    permission: modelDeploymentReadPermission,
  },
} as const;

type DeploymentKind = keyof typeof KINDS;

/** One page of the deployments of a kind. */
export async function listDeployments(
  context: RouteContext,
  request: AnyRequest,
  query: ProjectListQuery & { orderField?: keyof typeof SORT_FIELDS },
  kind: DeploymentKind,
): Promise<Page<DeploymentView>> {
  const { eventId, permission } = KINDS[kind];
  const field = SORT_FIELDS[query.orderField ?? 'displayName'];
  return listInProjects(context, request, query, {
    kind: 'aiWorkload',
    permission,
    eventId,
    matches: deployment => deployment.kind === kind,
    sortValue: deployment => deployment[field] ?? '',
  });
}

/** A deployment of a kind in a project; one of another kind looks as if it were not there. */
export async function findDeployment(
  context: RouteContext,
  found: VisibleNamespace,
  kind: DeploymentKind,
  name: string,
): Promise<DeploymentView> {
  const deployment = await findInProject(context, found, 'aiWorkload', name);
  if (deployment.kind !== kind) {
    throw NotVisibleError.create(
      `${KINDS[kind].noun} "${name}" in the project "${found.namespace}"`,
      false,
    );
  }
  return deployment;
}
