import { InputError } from '@backstage/errors';
import { GroupMapping } from '@paletteai/backstage-plugin-paletteai-common';
import { OwnerSettings } from '../config/CatalogSettings';
import { GroupRefs } from './GroupRefs';

/** The mapping of groups that the settings describe. */
export function createGroupRefs(settings: OwnerSettings): GroupRefs {
  try {
    return GroupRefs.create(
      GroupMapping.create({
        namespace: settings.groupNamespace,
        exceptions: settings.groupRefs,
      }),
    );
  } catch (error) {
    throw new InputError(
      `catalog.providers.paletteai.owner.groupRefs is wrong: ${
        error instanceof Error ? error.message : error
      }`,
      error,
    );
  }
}
