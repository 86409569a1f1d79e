import { Select } from '@backstage/ui';
import type { InputProps } from './InputProps';
import { ProblemTexts } from './ProblemTexts';

/**
 * An option of a `ChoiceInput`.
 *
 * @internal
 */
export type Choice = {
  id: string;
  label: string;
  description?: string;
  disabled?: boolean;
};

/**
 * Properties of `ChoiceInput`.
 *
 * @internal
 */
export type ChoiceInputProps = InputProps<string | undefined> & {
  choices: readonly Choice[];
  placeholder?: string;
  /** Set when the choices are searched for elsewhere, as there are too many. */
  search?: {
    text: string;
    onChange: (text: string) => void;
    placeholder: string;
  };
};

/**
 * One of several.
 *
 * @internal
 */
export function ChoiceInput({
  value,
  onChange,
  problems = [],
  saidElsewhere,
  choices,
  search,
  ...props
}: ChoiceInputProps) {
  return (
    <ProblemTexts problems={problems} saidElsewhere={saidElsewhere}>
      {validity => (
        <Select
          {...props}
          {...validity}
          validationBehavior="aria"
          value={value ?? null}
          onChange={key => onChange(key === null ? undefined : String(key))}
          options={choices}
          search={
            search && {
              mode: 'server',
              inputValue: search.text,
              onInputChange: search.onChange,
              placeholder: search.placeholder,
            }
          }
        />
      )}
    </ProblemTexts>
  );
}
