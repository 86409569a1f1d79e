import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { InputProps } from './InputProps';
import { problemsBeside, problemsOf } from './problems';
import { RowsFrame } from './RowsFrame';
import { SuggestedTextInput } from './SuggestedTextInput';
import { paletteAiInputsTranslationRef } from './translation';
import { useRows } from './useRows';

/**
 * Properties of {@link TextListInput}.
 *
 * @public
 */
export type TextListInputProps = InputProps<readonly string[]> & {
  /** Label of an entry, such as `Group`. */
  entryLabel: string;
  /** Text of the button that adds an entry. */
  addLabel: string;
  suggestions?: readonly string[];
  /** Shows a row to fill in while the list is empty. */
  startsWithRow?: boolean;
};

/**
 * A list of texts, such as OIDC groups.
 *
 * @public
 */
export function TextListInput({
  entryLabel,
  suggestions,
  startsWithRow = false,
  ...props
}: TextListInputProps) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { problems = [], isDisabled } = props;
  const isPlaceholder = startsWithRow && props.value.length === 0;
  const { rows, add, change, remove } = useRows<string>(
    isPlaceholder ? [''] : props.value,
    props.onChange,
  );
  return (
    <RowsFrame
      label={props.label}
      description={props.description}
      isRequired={props.isRequired}
      isDisabled={isDisabled}
      problems={problemsBeside(
        problems,
        rows.map((_, index) => `[${index}]`),
      )}
      saidElsewhere={props.saidElsewhere}
      addLabel={props.addLabel}
      onAdd={() => add('')}
      onRemove={remove}
      rows={rows.map(({ id, value }, index) => {
        const name = t('rows.entry', {
          name: entryLabel,
          number: String(index + 1),
        });
        return {
          id,
          name,
          isFixed: isPlaceholder,
          inputs: (
            <SuggestedTextInput
              label={name}
              value={value}
              onChange={text => change(index, text)}
              problems={problemsOf(problems, `[${index}]`)}
              isDisabled={isDisabled}
              suggestions={suggestions}
            />
          ),
        };
      })}
    />
  );
}
