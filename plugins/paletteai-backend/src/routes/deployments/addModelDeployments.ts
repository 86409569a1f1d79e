import { modelDeploymentReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { findDeployment, listDeployments } from './readDeployments';
import { namespaceToRead } from '../inProject/readInProject';
import type { RouteContext } from '../RouteContext';

/** Model Deployments: list and show. */
export function addModelDeployments(context: RouteContext): void {
  const { router } = context;

  router.get('/model-deployments', async (request, response) => {
    response.json(
      await listDeployments(context, request, request.query, 'modelDeployment'),
    );
  });

  router.get(
    '/hubs/:hub/projects/:project/model-deployments/:name',
    async (request, response) => {
      const { name } = request.params;
      const found = await namespaceToRead(context, request, request.params, {
        eventId: 'model-deployment-read',
        permission: modelDeploymentReadPermission,
      });
      response.json(
        await findDeployment(context, found, 'modelDeployment', name),
      );
    },
  );
}
