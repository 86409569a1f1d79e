import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import { useQueryClient } from '@tanstack/react-query';
import { areSignalsHeard } from '../query/signalsHeard';
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
 * Says when what is shown was fetched, and how often it is while the backend cannot tell of changes.
 *
 * @public
 */
export function LastUpdate({ time }: LastUpdateProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const isLive = areSignalsHeard(useQueryClient());
  if (time === 0) {
    return null;
  }
  return (
    <Text variant="body-small" color="secondary">
      {t(isLive ? 'lastUpdate.text' : 'lastUpdate.polled', {
        time: new Date(time),
      })}
    </Text>
  );
}
