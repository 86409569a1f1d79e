import type {
  KubernetesObject,
  MessageCode,
  ProjectPermission,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubFacts } from '../../checks/HubFacts';
import { LiveHubFacts } from '../../checks/LiveHubFacts';
import { RequestInvalidError } from '../../errors/RequestInvalidError';
import type { Person } from '../../identity/Caller';
import type { Creation } from '../../writes/Creation';
import { parseRequestIn } from '../../writes/parseRequest';
import { seeSecret } from '../../writes/seeSecret';
import { previewOrProblems } from '../../writes/previewOrProblems';
import { nameOf } from './nameOf';
import type { RouteContext } from '../RouteContext';

type InProject = '/hubs/:hub/projects/:project';

/** A route that creates, and the one that previews it. */
type Paths =
  | {
      readonly create: `${InProject}/compute-pools`;
      readonly preview: `${InProject}/compute-pool-previews`;
    }
  | {
      readonly create: `${InProject}/app-deployments`;
      readonly preview: `${InProject}/app-deployment-previews`;
    };

interface CreationOptions<T> {
  readonly paths: Paths;
  /** In names of audit events: `compute-pool`. */
  readonly noun: string;
  readonly permission: ProjectPermission;
  readonly schema: Parameters<typeof validateRequest<T>>[0];
  render(request: T): KubernetesObject[];
  /** Problems with a request, given what there is on the hub. */
  check(request: T, facts: HubFacts): Promise<RequestProblem[]>;
  readonly nameTaken: MessageCode;
}

interface Place {
  readonly hub: string;
  readonly project: string;
}

/** Routes that create an object in a Project, and preview the creation. */
export function addCreationIn<T extends { project: string }>(
  context: RouteContext,
  options: CreationOptions<T>,
): void {
  const { router, audit, authorized, callers, gate, identities, writes } =
    context;
  const { check, noun, nameTaken, paths, permission, render, schema } = options;

  async function prepare(person: Person, place: Place, body: unknown) {
    const found = await authorized.project(person, place, permission);
    const { hub, adminGroups } = found;
    const request = parseRequestIn(schema, body, place.project);
    const actor = await identities.actor(person, found);
    const problems = await check(
      request,
      await LiveHubFacts.read(found, {
        ofNamespace: (namespace, sight) =>
          authorized.shows(person, { ...place, project: namespace }, sight),
        secret: name => seeSecret(actor.writer, place.project, name),
      }),
    );
    if (problems.length > 0) {
      throw RequestInvalidError.create(problems);
    }
    const creation: Creation = {
      hub: hub.id,
      objects: render(request),
      nameTaken,
      fieldOf: () => 'name',
      adminGroups,
    };
    return { hub, creation, actor };
  }

  router.post(paths.create, async (request, response) => {
    const { hub: hubId, project } = request.params;
    const { created, result } = await audit.always(
      request,
      {
        eventId: `${noun}-create`,
        severityLevel: 'medium',
        meta: { hub: hubId, project, name: nameOf(request.body, 'name') },
      },
      () =>
        gate.run(async () => {
          const { actor, creation, hub } = await prepare(
            await callers.person(request),
            request.params,
            request.body,
          );
          return writes.create(hub, actor, creation);
        }),
    );
    response.status(created ? 201 : 200).json(result);
  });

  router.post(paths.preview, async (request, response) => {
    const { hub: hubId, project } = request.params;
    const preview = await audit.whenDenied(
      request,
      { eventId: `${noun}-preview`, meta: { hub: hubId, project } },
      async () => {
        const person = await callers.person(request);
        return previewOrProblems(async () => {
          const { actor, creation, hub } = await prepare(
            person,
            request.params,
            request.body,
          );
          return writes.preview(hub, actor, creation);
        });
      },
    );
    response.json(preview);
  });
}
