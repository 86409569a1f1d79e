import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import {
  EventsQuery,
  QueryState,
  readDate,
  useEvents,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ObjectEvent } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';
import { Section } from './Section';
import { TextList } from './TextList';

/** What happened to an object, the newest first. */
export function ObjectEvents(query: EventsQuery) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const events = useEvents(query);

  function textOf({ reason, message, count, lastSeen }: ObjectEvent): string {
    const time = readDate(lastSeen);
    const text = t('events.text', { reason, message, count });
    return time ? t('events.dated', { text, time }) : text;
  }

  return (
    <Section title={t('events.title')}>
      <QueryState query={events}>
        {items =>
          items.length === 0 ? (
            <Text color="secondary">{t('events.none')}</Text>
          ) : (
            <TextList texts={items.map(textOf)} />
          )
        }
      </QueryState>
    </Section>
  );
}
