import {
  BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';
import { inProject } from '../shared/permissions';

/** To see the settings that apply to a Project. @public */
export const settingsReadPermission = inProject('settings', 'read');
/** To create settings in a Project. @public */
export const settingsCreatePermission = inProject('settings', 'create');
/** To change settings of a Project. @public */
export const settingsUpdatePermission = inProject('settings', 'update');
/** To delete settings of a Project. @public */
export const settingsDeletePermission = inProject('settings', 'delete');
/** To validate an integration without saving it. @public */
export const integrationValidatePermission: BasicPermission = createPermission({
  name: 'paletteai.integration.validate',
  attributes: {},
});
