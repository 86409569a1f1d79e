import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  DEFAULT_GPU_FAMILY,
  normalizeGpuFamily,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { InputProps } from './InputProps';
import { NumberInput } from './NumberInput';
import { problemsBeside, problemsOf } from './problems';
import { RowsFrame } from './RowsFrame';
import { SuggestedTextInput } from './SuggestedTextInput';
import { paletteAiInputsTranslationRef } from './translation';
import { useRows } from './useRows';

/**
 * A number of GPUs of one family; without the number while it is entered.
 *
 * @public
 */
export type GpuCountDraft = { family: string; count?: number };

/**
 * Properties of {@link GpuCountsInput}.
 *
 * @public
 */
export type GpuCountsInputProps = InputProps<readonly GpuCountDraft[]> & {
  /** Families that hosts of the hub have. */
  families?: readonly string[];
};

/**
 * Numbers of GPUs by family. `Default` stands for all families without an entry.
 *
 * @public
 */
export function GpuCountsInput({
  families = [],
  ...props
}: GpuCountsInputProps) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { value, onChange, problems = [], isDisabled } = props;
  const { rows, add, change, remove } = useRows<GpuCountDraft>(value, onChange);
  const hasDefault = value.some(
    ({ family }) => normalizeGpuFamily(family) === DEFAULT_GPU_FAMILY,
  );
  return (
    <RowsFrame
      label={props.label}
      description={props.description}
      isRequired={props.isRequired}
      isDisabled={isDisabled}
      problems={problemsBeside(
        problems,
        rows.flatMap((_, index) => [`[${index}].family`, `[${index}].count`]),
      )}
      saidElsewhere={props.saidElsewhere}
      addLabel={t('gpus.add')}
      onAdd={() => add({ family: '' })}
      onRemove={remove}
      rows={rows.map(({ id, value: entry }, index) => {
        const number = String(index + 1);
        return {
          id,
          name: entry.family || t('gpus.entry', { number }),
          inputs: [
            <SuggestedTextInput
              key="family"
              label={t('gpus.family', { number })}
              value={entry.family}
              onChange={family => change(index, { ...entry, family })}
              problems={problemsOf(problems, `[${index}].family`)}
              isDisabled={isDisabled}
              suggestions={
                hasDefault ? families : [...families, DEFAULT_GPU_FAMILY]
              }
            />,
            <NumberInput
              key="count"
              label={t('gpus.count', { number })}
              value={entry.count}
              onChange={count => change(index, { ...entry, count })}
              problems={problemsOf(problems, `[${index}].count`)}
              isDisabled={isDisabled}
            />,
          ],
        };
      })}
    />
  );
}
