import type {
  KubernetesObject,
  MessageCode,
  PreviewResponse,
  ProjectPermission,
  RequestProblem,
  validateRequest,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubFacts } from '../../checks/HubFacts';
import { LiveHubFacts } from '../../checks/LiveHubFacts';
import { RequestInvalidError } from '../../errors/RequestInvalidError';
import type { Person } from '../../identity/Caller';
import type { AnyRequest } from '../../identity/Caller';
import { parseRequestIn } from '../../writes/parseRequest';
import { seeSecret } from '../../writes/seeSecret';
import { previewOrProblems } from '../../writes/previewOrProblems';
import { nameOf } from './nameOf';
import type { RouteContext } from '../RouteContext';

interface CreationOptions<T> {
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

/** Creates an object in a Project, and previews the creation. */
export function creationIn<T extends { project: string }>(
  context: RouteContext,
  options: CreationOptions<T>,
) {
  const { audit, authorized, callers, gate, identities, writes } = context;
  const { check, noun, nameTaken, permission, render, schema } = options;

  async function prepare(person: Person, place: Place, body: unknown) {
    const found = await authorized.project(person, place, permission);
    const { hub, adminGroups } = found;
    const request = parseRequestIn(schema, body, place.project);
    const problems = await check(
      request,
      await LiveHubFacts.read(found, {
        ofNamespace: (namespace, sight) =>
          authorized.shows(person, { ...place, project: namespace }, sight),
        async secret(name) {
          const { writer } = await identities.actor(person, found);
          return seeSecret(writer, place.project, name);
        },
      }),
    );
    if (problems.length > 0) {
      throw RequestInvalidError.create(problems);
    }
    return {
      found,
      creation: {
        hub: hub.id,
        objects: render(request),
        nameTaken,
        adminGroups,
      },
    };
  }

  return {
    create(
      request: AnyRequest,
      place: Place,
    ): Promise<{ created: boolean; result: WriteResponse }> {
      return audit.always(
        request,
        {
          eventId: `${noun}-create`,
          severityLevel: 'medium',
          meta: {
            hub: place.hub,
            project: place.project,
            name: nameOf(request.body, 'name'),
          },
        },
        () =>
          gate.run(async () => {
            const person = await callers.person(request);
            const { found, creation } = await prepare(
              person,
              place,
              request.body,
            );
            const actor = await identities.actor(person, found);
            return writes.create(found.hub, actor, creation);
          }),
      );
    },

    preview(request: AnyRequest, place: Place): Promise<PreviewResponse> {
      return audit.whenDenied(
        request,
        {
          eventId: `${noun}-preview`,
          meta: { hub: place.hub, project: place.project },
        },
        async () => {
          const person = await callers.person(request);
          return previewOrProblems(async () => {
            const { found, creation } = await prepare(
              person,
              place,
              request.body,
            );
            const actor = await identities.actor(person, found);
            return writes.preview(found.hub, actor, creation);
          });
        },
      );
    },
  };
}
