import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EndpointMap } from '@paletteai/backstage-plugin-paletteai-common';
import type { RequestHandler, Router } from 'express';
import { answerErrors } from '../errors/answerErrors';
import { checkPath } from '../errors/checkPath';
import { readBody } from '../errors/readBody';
import { openApiDocument } from '../schema/openApiDocument';
import { addHubs } from './addHubs';
import { addProjectFacets } from './addProjectFacets';
import { addProjectReads } from './addProjectReads';
import { addProjectWrites } from './addProjectWrites';
import { addAppDeployments } from './addAppDeployments';
import { addCompute } from './addCompute';
import { addComputePools } from './addComputePools';
import { addEvents } from './addEvents';
import { addIntegrations } from './addIntegrations';
import { addModelDeployments } from './addModelDeployments';
import { addProfileBundles } from './addProfileBundles';
import { addProjectAccess } from './addProjectAccess';
import { addTenants } from './addTenants';
import type { RouteContext } from './RouteContext';

/** The REST API, as its OpenAPI document says. */
export function createRouter(
  context: Omit<RouteContext, 'router'>,
  logger: LoggerService,
): Router {
  const router =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<EndpointMap>(
      openApiDocument(),
      { middleware: [checkPath, ...readBody()] as RequestHandler[] },
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
