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
import type { WaitPlaces } from './wait/WaitPlaces';

/** All template actions of PaletteAI. */
export function createActions(
  calls: PaletteAiCalls,
  places: WaitPlaces,
): TemplateAction<JsonObject>[] {
  return [
    createProjectAction(calls),
    deleteProjectAction(calls),
    createComputePoolAction(calls),
    deleteComputePoolAction(calls),
    createAppDeploymentAction(calls),
    deleteAppDeploymentAction(calls),
    validateIntegrationAction(calls),
    waitForResourceAction(calls, places),
  ];
}
