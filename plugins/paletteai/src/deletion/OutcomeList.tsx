import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  parseResourceRef,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import { TextList } from '../facts/TextList';
import { paletteAiTranslationRef } from '../translation';

type Outcome = WriteResponse['outcomes'][number];

/** Says of each object what became of it. */
export function OutcomeList({ outcomes }: { outcomes: Outcome[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  function nameOf(ref: string): string {
    const parsed = parseResourceRef(ref);
    return parsed
      ? t('deletion.object', {
          kind: t(`kinds.${parsed.kind}`),
          name: parsed.name,
        })
      : ref;
  }

  function wordOf(outcome: Outcome['outcome']): string {
    switch (outcome) {
      case 'changed':
      case 'deleted':
      case 'unchanged':
      case 'failed':
      case 'skipped':
        return t(`outcomes.${outcome}`);
      default:
        return outcome;
    }
  }

  return (
    <TextList
      texts={outcomes.map(({ ref, outcome, message }) =>
        t(message ? 'deletion.outcomeBecause' : 'deletion.outcome', {
          object: nameOf(ref),
          outcome: wordOf(outcome),
          message: message ?? '',
        }),
      )}
    />
  );
}
