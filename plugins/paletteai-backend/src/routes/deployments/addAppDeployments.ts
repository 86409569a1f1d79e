import {
  appDeploymentCreatePermission,
  appDeploymentDeletePermission,
  appDeploymentReadPermission,
  appDeploymentRequestSchema,
  renderAppDeployment,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkAppDeployment } from './checkAppDeployment';
import { explainDenial } from '../../writes/explainDenial';
import { deleteWithSecrets } from '../../writes/deleteWithSecrets';
import { addCreationIn } from '../inProject/addCreationIn';
import { findDeployment, listDeployments } from './readDeployments';
import { namespaceToRead } from '../inProject/readInProject';
import type { RouteContext } from '../RouteContext';

/** App Deployments: list, show, deploy, delete. */
export function addAppDeployments(context: RouteContext): void {
  const { router, audit, authorized, callers, gate, identities } = context;

  router.get('/app-deployments', async (request, response) => {
    response.json(
      await listDeployments(context, request, request.query, 'appDeployment'),
    );
  });

  router.get(
    '/hubs/:hub/projects/:project/app-deployments/:name',
    async (request, response) => {
      const found = await namespaceToRead(context, request, request.params, {
        eventId: 'app-deployment-read',
        permission: appDeploymentReadPermission,
      });
      response.json(
        await findDeployment(
          context,
          found,
          'appDeployment',
          request.params.name,
        ),
      );
    },
  );

  addCreationIn(context, {
    paths: {
      create: '/hubs/:hub/projects/:project/app-deployments',
      preview: '/hubs/:hub/projects/:project/app-deployment-previews',
    },
    noun: 'app-deployment',
    permission: appDeploymentCreatePermission,
    schema: appDeploymentRequestSchema,
    render: renderAppDeployment,
    check: checkAppDeployment,
    nameTaken: 'deployment.name.taken',
  });

  router.delete(
    '/hubs/:hub/projects/:project/app-deployments/:name',
    async (request, response) => {
      const { hub, project, name } = request.params;
      const result = await audit.always(
        request,
        {
          eventId: 'app-deployment-delete',
          severityLevel: 'high',
          meta: { hub, project, name },
        },
        () =>
          gate.run(async () => {
            const person = await callers.person(request);
            const found = await authorized.project(
              person,
              { hub, project },
              appDeploymentDeletePermission,
            );
            const deployment = await findDeployment(
              context,
              found,
              'appDeployment',
              name,
            );
            const { writer } = await identities.actor(person, found);
            return explainDenial(found.adminGroups, () =>
              deleteWithSecrets(writer, 'aiWorkload', deployment),
            );
          }),
      );
      response.json(result);
    },
  );
}
