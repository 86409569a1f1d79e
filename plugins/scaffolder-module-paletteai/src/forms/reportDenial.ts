import type { ApiHolder } from '@backstage/core-plugin-api';
import {
  AccessAction,
  AccessResponse,
  failureOf,
} from '@paletteai/backstage-plugin-paletteai-common';
import { FieldErrors, textsOf } from './problems';

/** Reports that the person lacks a permission, or that this is unknown. */
export async function reportDenial(
  field: FieldErrors,
  apiHolder: ApiHolder,
  message: 'tenantDenied' | 'projectDenied',
  action: AccessAction,
  ask: () => Promise<AccessResponse>,
): Promise<void> {
  const t = textsOf(apiHolder);
  try {
    const { allowed, adminGroups } = await ask();
    if (!allowed.includes(action)) {
      field.addError(
        t(`validation.${message}`, { groups: adminGroups.join(', ') }),
      );
    }
  } catch (error) {
    const reason = failureOf(error).message;
    field.addError(t('validation.accessNotChecked', { reason }));
  }
}
