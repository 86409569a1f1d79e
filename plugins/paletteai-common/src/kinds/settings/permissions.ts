import {
  BasicPermission,
  createPermission,
} from '@backstage/plugin-permission-common';
import { inProject } from '../shared/permissions';

/** To see the settings that apply to a Project. @public */
export const settingsReadPermission = inProject('settings', 'read');
/** To validate an integration without saving it. @public */
export const integrationValidatePermission: BasicPermission = createPermission({
  name: 'paletteai.integration.validate',
  attributes: {},
});
