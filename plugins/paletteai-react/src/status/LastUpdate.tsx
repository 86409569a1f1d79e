import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import { paletteAiReactTranslationRef } from '../translation';

/**
 * Properties of {@link LastUpdate}.
 *
 * @public
 */
export type LastUpdateProps = {
  /** In milliseconds since 1970; 0 when there was none. */
  time: number;
};

/**
 * Says when what is shown was fetched.
 *
 * @public
 */
export function LastUpdate({ time }: LastUpdateProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  if (time === 0) {
    return null;
  }
  return (
    <Text variant="body-small" color="secondary">
      {t('lastUpdate.text', { time: new Date(time) })}
    </Text>
  );
}
