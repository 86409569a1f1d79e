import type { Config } from '@backstage/config';
import { GroupMapping } from './GroupMapping';

const KEY = 'paletteai.groups';

/**
 * Reads `paletteai.groups`, which says how OIDC groups appear in the portal.
 *
 * All group mappings are read with this function, so that a group is the same at sign-in, in the
 * catalog and where access is decided.
 *
 * @param root - the configuration of the portal
 * @throws Error that names the key, when an exception is not a group ref or two share one
 * @public
 */
export function readGroupMapping(root: Config): GroupMapping {
  const config = root.getOptionalConfig(KEY);
  const refs = config?.getOptional('refs') ?? {};
  if (typeof refs !== 'object' || Array.isArray(refs)) {
    throw new Error(
      `${KEY}.refs has to name an entity ref for each group, such as { "NLP Admins": group:default/nlp-admins }`,
    );
  }
  const exceptions: Record<string, string> = {};
  for (const [group, ref] of Object.entries(refs ?? {})) {
    if (typeof ref !== 'string') {
      throw new Error(
        `${KEY}.refs.${group} has to be an entity ref such as group:default/nlp-admins`,
      );
    }
    exceptions[group] = ref;
  }
  try {
    return GroupMapping.create({
      namespace: config?.getOptionalString('namespace'),
      exceptions,
    });
  } catch (error) {
    throw new Error(
      `${KEY} is wrong: ${
        error instanceof Error ? error.message : 'unknown reason'
      }`,
      { cause: error },
    );
  }
}
