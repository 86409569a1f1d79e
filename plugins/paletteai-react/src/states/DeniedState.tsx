import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@backstage/ui';
import type { PaletteAiFailure } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiReactTranslationRef } from '../translation';

/**
 * Properties of `DeniedState`.
 *
 * @public
 */
export type DeniedStateProps = {
  failure: Extract<PaletteAiFailure, { kind: 'denied' }>;
};

/**
 * Shown when access is denied, with the groups that can grant it.
 *
 * @public
 */
export function DeniedState({
  failure: { denied, adminGroups, message },
}: DeniedStateProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);

  function advice(): string {
    if (denied === 'portal' || denied === 'impersonation') {
      return t('states.denied.portal');
    }
    return adminGroups.length > 0
      ? t('states.denied.groups', { groups: adminGroups.join(', ') })
      : t('states.denied.noGroups');
  }

  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('states.denied.title')}
      description={
        <>
          {advice()} {message}
        </>
      }
    />
  );
}
