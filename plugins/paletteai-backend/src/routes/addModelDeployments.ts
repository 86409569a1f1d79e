import {
  DeploymentView,
  modelDeploymentReadPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { NotVisibleError } from '../errors/NotVisibleError';
import { listInProjects } from './listInProjects';
import { findInProject, projectToRead } from './readInProject';
import type { RouteContext } from './RouteContext';

const SORT_FIELDS = {
  name: 'name',
  displayName: 'displayName',
  hub: 'hub',
  project: 'namespace',
  status: 'phase',
  createdAt: 'createdAt',
} as const;

/** Model deployments: list and show. */
export function addModelDeployments(context: RouteContext): void {
  const { router } = context;

  router.get('/model-deployments', async (request, response) => {
    const field = SORT_FIELDS[request.query.orderField ?? 'displayName'];
    response.json(
      await listInProjects(context, request, request.query, {
        kind: 'aiWorkload',
        permission: modelDeploymentReadPermission,
        eventId: 'model-deployment-list',
        matches: isModel,
        sortValue: deployment => deployment[field] ?? '',
      }),
    );
  });

  router.get(
    '/hubs/:hub/projects/:project/model-deployments/:name',
    async (request, response) => {
      const { name } = request.params;
      const found = await projectToRead(context, request, request.params, {
        eventId: 'model-deployment-read',
        permission: modelDeploymentReadPermission,
      });
      const deployment = await findInProject(
        context,
        found,
        'aiWorkload',
        name,
      );
      if (!isModel(deployment)) {
        throw NotVisibleError.create(
          `model deployment "${name}" in the project "${found.project.name}"`,
          false,
        );
      }
      response.json(deployment);
    },
  );
}

function isModel({ kind }: DeploymentView): boolean {
  return kind === 'modelDeployment';
}
