import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import type { InputProps } from './InputProps';
import { RowsFrame } from './RowsFrame';
import { TextInput } from './TextInput';
import { paletteAiInputsTranslationRef } from './translation';
import { useRows } from './useRows';

type Entry = [key: string, value: string];

/**
 * Texts by key, such as tags.
 *
 * @public
 */
export function KeyValuesInput(
  props: InputProps<Readonly<Record<string, string>>>,
) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { value, onChange, problems = [], isDisabled } = props;
  // Rows may be unfinished, or have a key twice, which a record cannot hold.
  const [entries, setEntries] = useState<Entry[]>(() => Object.entries(value));
  const { rows, add, change, remove } = useRows<Entry>(entries, changed => {
    setEntries(changed);
    onChange(Object.fromEntries(changed.filter(entry => entry.some(Boolean))));
  });
  const keys = entries.map(([key]) => key);
  // A key that is in the list twice counts once, where it stands last.
  const rowOf = ({ path }: RequestProblem) =>
    entries.findLastIndex(([key, text]) => key === path && (key || text));
  return (
    <RowsFrame
      label={props.label}
      description={props.description}
      isRequired={props.isRequired}
      isDisabled={isDisabled}
      problems={problems.filter(problem => rowOf(problem) < 0)}
      saidElsewhere={props.saidElsewhere}
      addLabel={t('keyValues.add')}
      onAdd={() => add(['', ''])}
      onRemove={remove}
      rows={rows.map(({ id, value: [key, text] }, index) => {
        const number = String(index + 1);
        const isDuplicate = key !== '' && keys.lastIndexOf(key) !== index;
        const own = problems.filter(problem => rowOf(problem) === index);
        return {
          id,
          name: key || t('keyValues.entry', { number }),
          inputs: [
            <TextInput
              key="key"
              label={t('keyValues.key', { number })}
              description={isDuplicate ? t('keyValues.duplicate') : undefined}
              value={key}
              onChange={changed => change(index, [changed, text])}
              problems={own.filter(problem => !isOfText(problem))}
              isDisabled={isDisabled}
            />,
            <TextInput
              key="value"
              label={t('keyValues.value', { number })}
              value={text}
              onChange={changed => change(index, [key, changed])}
              problems={own.filter(isOfText)}
              isDisabled={isDisabled}
            />,
          ],
        };
      })}
    />
  );
}

function isOfText({ code }: RequestProblem): boolean {
  return code.endsWith('.value');
}
