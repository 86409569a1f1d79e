import {
  describeProblem,
  integrationRequestSchema,
  integrationValidatePermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { RequestInvalidError } from '../errors/RequestInvalidError';
import { parseRequest } from '../writes/parseRequest';
import { nameOf } from './nameOf';
import type { RouteContext } from './RouteContext';

/** Validates an integration without saving anything. */
export function addIntegrations(context: RouteContext): void {
  const { router, audit, authorizer, callers, validations } = context;

  router.post('/integrations/validate', async (request, response) => {
    const result = await audit.always(
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
        const integration = parseRequest(
          integrationRequestSchema,
          request.body,
        );
        const { apiKey } = integration;
        if (apiKey === undefined) {
          // The portal reads no Secrets, so a key in one of them cannot be tried.
          throw RequestInvalidError.create([
            describeProblem('integration.apiKey.required', 'apiKey'),
          ]);
        }
        return validations.validate({ ...integration, apiKey });
      },
    );
    response.json(result);
  });
}
