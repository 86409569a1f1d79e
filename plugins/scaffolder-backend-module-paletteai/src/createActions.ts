import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import { createAppDeploymentAction } from './actions/createAppDeploymentAction';
import { createComputePoolAction } from './actions/createComputePoolAction';
import { createProjectAction } from './actions/createProjectAction';
import { deleteAppDeploymentAction } from './actions/deleteAppDeploymentAction';
import { deleteComputePoolAction } from './actions/deleteComputePoolAction';
import { deleteProjectAction } from './actions/deleteProjectAction';
import { validateIntegrationAction } from './actions/validateIntegrationAction';
import { waitForResourceAction } from './actions/waitForResourceAction';
import type { PaletteAiCalls } from './api/PaletteAiCalls';
import { DEFAULT_PAGES_PATH } from './report/readPagesPath';
import type { WaitPlaces } from './wait/WaitPlaces';

/**
 * All template actions of PaletteAI.
 *
 * @param pagesPath - where the pages of the outputs are
 */
export function createActions(
  calls: PaletteAiCalls,
  places: WaitPlaces,
  pagesPath = DEFAULT_PAGES_PATH,
): TemplateAction<JsonObject>[] {
  return [
    createProjectAction(calls, pagesPath),
    deleteProjectAction(calls, pagesPath),
    createComputePoolAction(calls, pagesPath),
    deleteComputePoolAction(calls, pagesPath),
    createAppDeploymentAction(calls, pagesPath),
    deleteAppDeploymentAction(calls, pagesPath),
    validateIntegrationAction(calls),
    waitForResourceAction(calls, places, pagesPath),
  ];
}
