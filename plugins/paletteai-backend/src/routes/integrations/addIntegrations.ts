import {
  computePoolCreatePermission,
  describeProblem,
  integrationRequestSchema,
  integrationValidatePermission,
  projectCreatePermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkCertificates } from '../../checks/checkCertificates';
import { AccessDeniedError } from '../../errors/AccessDeniedError';
import { RequestInvalidError } from '../../errors/RequestInvalidError';
import type { Person } from '../../identity/Caller';
import { parseRequest } from '../../writes/parseRequest';
import { nameOf } from '../inProject/nameOf';
import type { RouteContext } from '../RouteContext';

/** Validates an integration without saving anything. */
export function addIntegrations(context: RouteContext): void {
  const { router, audit, authorizer, callers, validations } = context;

  router.post('/integrations/validate', async (request, response) => {
    const caller = new AbortController();
    response.on('close', () => caller.abort(new Error('The caller left')));
    const { result } = await audit.always(
      request,
      {
        eventId: 'integration-validate',
        meta: { type: nameOf(request.body, 'type') },
      },
      async () => {
        const person = await callers.person(request);
        if (
          !(await authorizer.isAllowed(person, integrationValidatePermission))
        ) {
          throw AccessDeniedError.create(
            `The permission policy of the portal denies you this permission (${integrationValidatePermission.name})`,
          );
        }
        if (!(await mayUseIntegrations(context, person))) {
          throw AccessDeniedError.create(
            'Only people who can create or change something in a Project can validate an integration. Ask a Project admin for a role.',
          );
        }
        const integration = parseRequest(
          integrationRequestSchema,
          request.body,
        );
        const { apiKey } = integration;
        const problems =
          integration.type === 'palette'
            ? checkCertificates(integration, '')
            : [];
        if (problems.length > 0) {
          throw RequestInvalidError.create(problems);
        }
        if (apiKey === undefined) {
          // The portal reads no Secrets, so a key in one of them cannot be tried.
          throw RequestInvalidError.create([
            describeProblem('integration.apiKey.required', 'apiKey'),
          ]);
        }
        const complete = { ...integration, apiKey };
        return {
          host: validations.hostOf(complete),
          result: await validations.validate(
            complete,
            person.userEntityRef,
            caller.signal,
          ),
        };
      },
      ({ host, result: { verdict } }) => ({ host, verdict }),
    );
    response.json(result);
  });
}

/** A trial calls a host that the person names, so it is for those alone who may put the integration to use. */
async function mayUseIntegrations(
  { authorized, snapshots }: RouteContext,
  person: Person,
): Promise<boolean> {
  const hubs = snapshots.hubs();
  // Waits for those that were not read yet; one that cannot be reached gives nobody a right.
  await Promise.all(
    hubs.map(hub => snapshots.state(hub, ['project', 'tenant'])),
  );
  const administers = await Promise.all(
    hubs.map(hub =>
      unlessDenied(
        authorized
          .assertInAnyTenant(person, hub, projectCreatePermission)
          .then(() => true),
      ),
    ),
  );
  const mayCreate = await unlessDenied(
    authorized.view(person, computePoolCreatePermission),
  );
  return (
    administers.includes(true) ||
    hubs.some(hub => (mayCreate?.projects(hub) ?? []).length > 0)
  );
}

async function unlessDenied<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AccessDeniedError) {
      return undefined;
    }
    throw error;
  }
}
