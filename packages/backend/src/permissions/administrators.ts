import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const key = 'portal.administrators';

/**
 * Reads the entity refs of the people and groups that run this portal.
 * @throws InputError when an entry is not the full ref of a User or a Group.
 */
export function readAdministrators(
  config: RootConfigService,
): ReadonlySet<string> {
  const refs = config.getOptionalStringArray(key) ?? [];
  return new Set(refs.map((ref, index) => readRef(ref, `${key}[${index}]`)));
}

function readRef(ref: string, path: string): string {
  const expectation = `expected the ref of a User or Group such as "group:default/platform"`;
  try {
    const parsed = parseEntityRef(ref);
    if (['user', 'group'].includes(parsed.kind.toLocaleLowerCase('en-US'))) {
      return stringifyEntityRef(parsed);
    }
  } catch (error) {
    throw new InputError(`${path} is "${ref}", ${expectation}`, error);
  }
  throw new InputError(`${path} is "${ref}", ${expectation}`);
}
