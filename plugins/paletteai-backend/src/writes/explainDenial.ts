import { HubDeniedError } from '@paletteai/backstage-plugin-paletteai-node';
import { AccessDeniedError } from '../errors/AccessDeniedError';
import { WriteFailedError } from '../errors/WriteFailedError';

/** Says who can grant what is missing when the hub refuses. */
export async function explainDenial<T>(
  adminGroups: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explained(error, adminGroups);
  }
}

function explained(error: unknown, adminGroups: readonly string[]): unknown {
  if (error instanceof HubDeniedError) {
    return AccessDeniedError.fromHub(error, adminGroups);
  }
  return error instanceof WriteFailedError &&
    error.original instanceof HubDeniedError
    ? WriteFailedError.create(
        AccessDeniedError.fromHub(error.original, adminGroups),
        error.outcomes,
      )
    : error;
}
