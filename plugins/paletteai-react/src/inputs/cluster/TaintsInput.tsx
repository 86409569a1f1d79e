import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { TAINT_EFFECTS } from '@paletteai/backstage-plugin-paletteai-common';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { ownProblems, problemsBeside, problemsOf } from '../problems';
import { RowsFrame } from '../RowsFrame';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';
import { useRows } from '../useRows';
import type { TaintDraft } from './ClusterDraft';

/** Taints of nodes. */
export function TaintsInput(props: InputProps<TaintDraft[]>) {
  const { label, value, onChange, problems = [], isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { rows, add, change, remove } = useRows<TaintDraft>(value, onChange);
  return (
    <RowsFrame
      label={label}
      problems={problemsBeside(
        problems,
        rows.map((_, index) => `[${index}]`),
      )}
      isDisabled={isDisabled}
      addLabel={t('taints.add')}
      onAdd={() => add({ key: '', effect: 'NoSchedule' })}
      onRemove={remove}
      rows={rows.map(({ id, value: taint }, index) => {
        const number = String(index + 1);
        const path = `[${index}]`;
        return {
          id,
          name: taint.key || t('taints.entry', { number }),
          inputs: [
            <TextInput
              key="key"
              label={t('taints.key', { number })}
              value={taint.key}
              onChange={key => change(index, { ...taint, key })}
              problems={[
                ...ownProblems(problemsOf(problems, path)),
                ...problemsOf(problems, `${path}.key`),
              ]}
              isDisabled={isDisabled}
            />,
            <TextInput
              key="value"
              label={t('taints.value', { number })}
              value={taint.value ?? ''}
              onChange={text =>
                change(index, { ...taint, value: text || undefined })
              }
              problems={problemsOf(problems, `${path}.value`)}
              isDisabled={isDisabled}
            />,
            <ChoiceInput
              key="effect"
              label={t('taints.effect', { number })}
              value={taint.effect}
              onChange={chosen =>
                change(index, {
                  ...taint,
                  effect: TAINT_EFFECTS.find(effect => effect === chosen),
                })
              }
              problems={problemsOf(problems, `${path}.effect`)}
              isDisabled={isDisabled}
              choices={TAINT_EFFECTS.map(effect => ({
                id: effect,
                label: effect,
              }))}
            />,
          ],
        };
      })}
    />
  );
}
