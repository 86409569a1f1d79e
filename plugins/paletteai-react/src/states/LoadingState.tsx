import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Skeleton, VisuallyHidden } from '@backstage/ui';
import { paletteAiReactTranslationRef } from '../translation';

/**
 * Shown until data has been loaded for the first time.
 *
 * @public
 */
export function LoadingState() {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  return (
    <div role="status">
      <VisuallyHidden>{t('states.loading')}</VisuallyHidden>
      <Flex direction="column" gap="3">
        <Skeleton height={24} width="40%" />
        <Skeleton height={24} width="100%" />
        <Skeleton height={24} width="100%" />
      </Flex>
    </div>
  );
}
