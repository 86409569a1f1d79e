import { mockServices } from '@backstage/backend-test-utils';
import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import type { ActionApi } from '../api/ActionApi';
import { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createActions } from '../createActions';
import { WaitPlaces } from '../wait/WaitPlaces';

/** One of the actions, on an API. */
export function actionOf(
  api: ActionApi,
  id: string,
  pagesPath?: string,
): TemplateAction<JsonObject> {
  const found = createActions(
    callsOf(api),
    WaitPlaces.create(10),
    pagesPath,
  ).find(action => action.id === id);
  if (!found) {
    throw new Error(`There is no action ${id}`);
  }
  return found;
}

export function callsOf(api: ActionApi): PaletteAiCalls {
  return PaletteAiCalls.create(mockServices.auth(), api);
}
