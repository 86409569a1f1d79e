import {
  belongingOf,
  ObjectOutcome,
  SecretBelonging,
  SecretPurpose,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubWriter } from '@paletteai/backstage-plugin-paletteai-node';
import { skipped } from './deleteInOrder';
import { seeSecret } from './seeSecret';

/** A Secret that something refers to which is to be deleted. */
export interface FoundSecret {
  readonly namespace: string;
  readonly name: string;
  readonly belonging: SecretBelonging | 'hidden';
  readonly uid?: string;
  readonly resourceVersion?: string;
}

const MAX_SEEN = 128;

/** Tells which Secrets were created for what is to be deleted, as far as the person can see. */
export async function findSecrets(
  writer: HubWriter,
  namespace: string,
  names: readonly string[],
  purposes: readonly SecretPurpose[],
): Promise<FoundSecret[]> {
  const found: FoundSecret[] = [];
  for (const [index, name] of names.entries()) {
    const seen =
      index < MAX_SEEN ? await seeSecret(writer, namespace, name) : 'hidden';
    if (seen === 'hidden') {
      found.push({ namespace, name, belonging: seen });
    } else if (seen !== 'absent') {
      const { uid, resourceVersion } = seen;
      const belonging = belongingOf(seen, purposes);
      found.push({ namespace, name, belonging, uid, resourceVersion });
    }
  }
  return found;
}

/**
 * What is said about a Secret that the portal does not delete.
 *
 * @param owner - what it may have been created for: `Compute Pool`
 */
export function secretOutcome(
  hub: string,
  { namespace, name, belonging }: FoundSecret,
  owner: string,
): ObjectOutcome {
  const target = { kind: 'secret' as const, namespace, name };
  switch (belonging) {
    case 'owned':
      return {
        ...skipped(hub, target, `The hub deletes it after the ${owner}`),
        outcome: 'deleted',
      };
    case 'hidden':
      return skipped(
        hub,
        target,
        `You cannot see what it was created for. The hub deletes it after the ${owner} if it was created for that`,
      );
    default:
      return skipped(
        hub,
        target,
        `Kept, because the portal did not create it for the ${owner}`,
      );
  }
}
