import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button } from '@backstage/ui';
import { paletteAiReactTranslationRef } from '../translation';

export function RetryButton({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  return (
    <Button size="small" variant="secondary" onPress={() => onRetry()}>
      {t('states.retry')}
    </Button>
  );
}
