import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EndpointMap } from '@paletteai/backstage-plugin-paletteai-common';
import type { RequestHandler, Router } from 'express';
import { answerErrors } from '../errors/answerErrors';
import { checkPath } from './checkPath';
import { readBody } from './readBody';
import { openApiDocument } from '../schema/openApiDocument';
import { addHubs } from './hubs/addHubs';
import { addProjectFacets } from './projects/addProjectFacets';
import { addProjectReads } from './projects/addProjectReads';
import { addProjectWrites } from './projects/addProjectWrites';
import { addAppDeployments } from './deployments/addAppDeployments';
import { addCompute } from './compute/addCompute';
import { addComputePools } from './computePools/addComputePools';
import { addEvents } from './events/addEvents';
import { addIntegrations } from './integrations/addIntegrations';
import { addModelDeployments } from './deployments/addModelDeployments';
import { addProfileBundles } from './profileBundles/addProfileBundles';
import { addProjectAccess } from './projects/addProjectAccess';
import { addTenants } from './tenants/addTenants';
import type { RouteContext } from './RouteContext';

/** The REST API, as its OpenAPI document says. */
export function createRouter(
  context: Omit<RouteContext, 'router'>,
  logger: LoggerService,
): Router {
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      openApiDocument(),
      {
        middleware: [checkPath, ...readBody()] as RequestHandler[],
        // A test checks the document, so that not every start has to. Without references it is faster to load.
        validatorOptions: {
          validateApiSpec: false,
          $refParser: { mode: 'dereference' },
        },
      },
    );
  const routes: RouteContext = { ...context, router };
  addHubs(routes);
  addProjectFacets(routes);
  addProjectReads(routes);
  addProjectWrites(routes);
  addAppDeployments(routes);
  addCompute(routes);
  addComputePools(routes);
  addEvents(routes);
  addIntegrations(routes);
  addModelDeployments(routes);
  addProfileBundles(routes);
  addProjectAccess(routes);
  addTenants(routes);
  router.use(answerErrors(logger));
  return router;
}
