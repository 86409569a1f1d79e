import {
  KubernetesObject,
  projectCreatePermission,
  projectDeletePermission,
  ProjectRequest,
  projectRequestSchema,
  projectWarnings,
  renderProject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkProject } from './checkProject';
import { RequestInvalidError } from '../../errors/RequestInvalidError';
import { deleteProject } from './deleteProject';
import { findDeletion } from './findDeletion';
import { projectNameState } from './projectNameState';
import type { Creation } from '../../writes/Creation';
import { explainDenial } from '../../writes/explainDenial';
import { parseRequest } from '../../writes/parseRequest';
import { previewOrProblems } from '../../writes/previewOrProblems';
import type { Person } from '../../identity/Caller';
import { nameOf } from '../inProject/nameOf';
import type { RouteContext } from '../RouteContext';

const tenantSchema = projectRequestSchema.pick({ tenant: true });

/** Creates and deletes projects. */
export function addProjectWrites(context: RouteContext): void {
  const { router, audit, authorized, callers, gate, identities, snapshots } =
    context;

  async function prepare(person: Person, hubId: string, body: unknown) {
    // Before the rest of the body is examined: only for those who may create projects there.
    const { tenant } = parseRequest(tenantSchema, {
      tenant: nameOf(body, 'tenant'),
    });
    const place = await authorized.tenant(
      person,
      { hub: hubId, tenant },
      projectCreatePermission,
    );
    const { hub } = place;
    const parsed = parseRequest(projectRequestSchema, body);
    const request = {
      ...parsed,
      roleMapping: identities.roleMappingOn(hub, parsed.roleMapping),
    };
    const problems = await checkProject(request, hub);
    if (problems.length > 0) {
      throw RequestInvalidError.create(problems);
    }
    const creation: Creation = {
      hub: hub.id,
      tenant,
      objects: renderProject(request),
      nameTaken: 'project.name.taken',
      fieldOf: object => fieldOf(object, request),
      findDeletion: () => findDeletion(hub, request.name),
      adminGroups: place.adminGroups,
    };
    return {
      hub,
      roleMapping: request.roleMapping,
      warnings: projectWarnings(request, place.tenant),
      creation,
      actor: await identities.actor(person, place),
    };
  }

  router.post('/hubs/:hub/projects', async (request, response) => {
    const { hub: hubId } = request.params;
    const { created, result } = await audit.always(
      request,
      {
        eventId: 'project-create',
        severityLevel: 'medium',
        meta: {
          hub: hubId,
          tenant: nameOf(request.body, 'tenant'),
          project: nameOf(request.body, 'name'),
        },
      },
      () =>
        gate.run(async () => {
          const person = await callers.person(request);
          const { actor, creation, hub } = await prepare(
            person,
            hubId,
            request.body,
          );
          return context.writes.create(hub, actor, creation);
        }),
    );
    response.status(created ? 201 : 200).json(result);
  });

  router.post('/hubs/:hub/project-previews', async (request, response) => {
    const { hub: hubId } = request.params;
    const preview = await audit.whenDenied(
      request,
      { eventId: 'project-preview', meta: { hub: hubId } },
      async () => {
        const person = await callers.person(request);
        return previewOrProblems(async () => {
          const { actor, creation, hub, roleMapping, warnings } = await prepare(
            person,
            hubId,
            request.body,
          );
          const found = await context.writes.preview(hub, actor, creation);
          return {
            ...found,
            warnings: [
              ...(found.warnings ?? []),
              ...warnings,
              ...(await identities.warnings(hub, roleMapping)),
            ],
          };
        });
      },
    );
    response.json(preview);
  });

  router.get('/hubs/:hub/project-names/:name', async (request, response) => {
    const { hub: hubId, name } = request.params;
    const state = await audit.whenDenied(
      request,
      { eventId: 'project-name-check', meta: { hub: hubId } },
      async () => {
        const person = await callers.person(request);
        const hub = snapshots.hub(hubId);
        await snapshots.assertReadable(hub, ['project', 'tenant']);
        // The names of other Tenants' Projects are revealed only to people who need to know them.
        await authorized.assertInAnyTenant(
          person,
          hub,
          projectCreatePermission,
        );
        return projectNameState(hub, name, identities.userOf(person, hub));
      },
    );
    response.json(state);
  });

  router.delete('/hubs/:hub/projects/:project', async (request, response) => {
    const { hub, project } = request.params;
    const result = await audit.always(
      request,
      {
        eventId: 'project-delete',
        severityLevel: 'high',
        meta: { hub, project },
      },
      () =>
        gate.run(async () => {
          const person = await callers.person(request);
          const found = await authorized.project(
            person,
            { hub, project },
            projectDeletePermission,
          );
          const { writer } = await identities.actor(person, found);
          return explainDenial(found.adminGroups, () =>
            deleteProject(found.hub, writer, found.project),
          );
        }),
    );
    response.json(result);
  });
}

/** The field that holds the name of an object, from which those of the Secrets for keys are derived. */
function fieldOf(
  { kind, metadata }: KubernetesObject,
  { settings }: ProjectRequest,
): string {
  switch (kind) {
    case 'Secret':
      return settings.mode === 'custom' &&
        settings.integrations.palette.certificates.mode === 'provide' &&
        settings.integrations.palette.certificates.name === metadata.name
        ? 'settings.integrations.palette.certificates.name'
        : 'settings.name';
    case 'Settings':
      return 'settings.name';
    case 'ComputeConfig':
      return 'computeConfig.name';
    default:
      return 'name';
  }
}
