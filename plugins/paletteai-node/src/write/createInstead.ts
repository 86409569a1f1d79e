import {
  FIELD_MANAGER,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubConflictError, HubDeniedError } from '../hub/errors/HubErrors';
import type { HubAnswer } from '../hub/HubRequester';
import type { HubRequest } from '../hub/transport/HubTransport';

/**
 * PaletteAI lets Tenant admins create projects and what belongs to them, but not
 * change what is there; an apply asks for the right to change, also where nothing is there yet.
 *
 * @param denied - what the apply said; said again if the object is there or cannot be created
 */
export async function createInstead(
  denied: HubDeniedError,
  send: (request: HubRequest) => Promise<HubAnswer>,
  create: {
    readonly path: string;
    readonly body: KubernetesObject;
    readonly options: { dryRun?: boolean; signal?: AbortSignal };
  },
): Promise<HubAnswer> {
  const { path, body, options } = create;
  try {
    return await send({
      method: 'POST',
      path,
      query: {
        fieldManager: FIELD_MANAGER,
        fieldValidation: 'Strict',
        dryRun: options.dryRun ? 'All' : undefined,
      },
      body,
      signal: options.signal,
    });
  } catch (error) {
    const isThere =
      error instanceof HubConflictError && error.conflict === 'exists';
    throw isThere || error instanceof HubDeniedError ? denied : error;
  }
}
