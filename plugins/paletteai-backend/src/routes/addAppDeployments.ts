import {
  appDeploymentCreatePermission,
  appDeploymentDeletePermission,
  appDeploymentReadPermission,
  appDeploymentRequestSchema,
  DeploymentView,
  renderAppDeployment,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkAppDeployment } from '../checks/checkAppDeployment';
import { NotVisibleError } from '../errors/NotVisibleError';
import type { VisibleProject } from '../membership/ProjectDirectory';
import { explainDenial } from '../writes/explainDenial';
import { deleteWithSecret } from '../writes/deleteWithSecret';
import { creationIn } from './creationIn';
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

/** App deployments: list, show, deploy, delete. */
export function addAppDeployments(context: RouteContext): void {
  const { router, audit, callers, identities, projects } = context;

  router.get('/app-deployments', async (request, response) => {
    const field = SORT_FIELDS[request.query.orderField ?? 'displayName'];
    response.json(
      await listInProjects(context, request, request.query, {
        kind: 'aiWorkload',
        permission: appDeploymentReadPermission,
        eventId: 'app-deployment-list',
        matches: isApp,
        sortValue: deployment => deployment[field] ?? '',
      }),
    );
  });

  router.get(
    '/hubs/:hub/projects/:project/app-deployments/:name',
    async (request, response) => {
      const found = await projectToRead(context, request, request.params, {
        eventId: 'app-deployment-read',
        permission: appDeploymentReadPermission,
      });
      response.json(await findApp(context, found, request.params.name));
    },
  );

  const creation = creationIn(context, {
    noun: 'app-deployment',
    permission: appDeploymentCreatePermission,
    schema: appDeploymentRequestSchema,
    render: renderAppDeployment,
    check: checkAppDeployment,
    nameTaken: 'deployment.name.taken',
  });
  router.post(
    '/hubs/:hub/projects/:project/app-deployments',
    async (request, response) => {
      const { created, result } = await creation.create(
        request,
        request.params,
      );
      response.status(created ? 201 : 200).json(result);
    },
  );
  router.post(
    '/hubs/:hub/projects/:project/app-deployment-previews',
    async (request, response) => {
      response.json(await creation.preview(request, request.params));
    },
  );

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
        async () => {
          const person = await callers.person(request);
          const found = await projects.require(
            person,
            { hub, project },
            appDeploymentDeletePermission,
          );
          const deployment = await findApp(context, found, name);
          const writer = found.hub.writer(
            await identities.of(person, found.hub),
          );
          return explainDenial(found.adminGroups, () =>
            deleteWithSecret(writer, 'aiWorkload', deployment),
          );
        },
      );
      response.json(result);
    },
  );
}

/** Models are deployments too, but not apps; their routes are others. */
function isApp({ kind }: DeploymentView): boolean {
  return kind === 'appDeployment';
}

async function findApp(
  context: RouteContext,
  found: VisibleProject,
  name: string,
): Promise<DeploymentView> {
  const deployment = await findInProject(context, found, 'aiWorkload', name);
  if (!isApp(deployment)) {
    throw NotVisibleError.create(
      `app deployment "${name}" in the project "${found.project.name}"`,
      false,
    );
  }
  return deployment;
}
