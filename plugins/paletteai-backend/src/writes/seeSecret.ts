import {
  KINDS,
  readSecretMarks,
  SecretMarks,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubDeniedError,
  HubInvalidError,
  HubNotFoundError,
  HubWriter,
} from '@paletteai/backstage-plugin-paletteai-node';

/** A Secret as a person may see it: `hidden` if they cannot change it, so that nothing is known of it. */
export type SeenSecret = SecretMarks | 'hidden' | 'absent';

/**
 * Looks whose a Secret is, as a person: the portal's own account reads no Secrets. Nobody needs the permission to read
 * Secrets either, since a change that changes nothing, in a dry run, answers with the labels and owners.
 */
export async function seeSecret(
  writer: HubWriter,
  namespace: string,
  name: string,
): Promise<SeenSecret> {
  try {
    const secret = await writer.mergePatch(
      { kind: KINDS.secret, name, namespace },
      {},
      { dryRun: true },
    );
    return readSecretMarks(secret);
  } catch (error) {
    if (error instanceof HubNotFoundError) {
      return 'absent';
    }
    const isHidden =
      (error instanceof HubDeniedError && error.denied !== 'impersonation') ||
      // Some admission webhooks cannot take part in dry runs.
      error instanceof HubInvalidError;
    if (isHidden) {
      return 'hidden';
    }
    throw error;
  }
}
