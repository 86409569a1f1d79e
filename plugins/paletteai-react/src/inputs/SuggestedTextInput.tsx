import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Combobox } from '@backstage/ui';
import { useState } from 'react';
import type { InputProps } from './InputProps';
import { ProblemTexts } from './ProblemTexts';
import { TextInput } from './TextInput';
import { paletteAiInputsTranslationRef } from './translation';

const SHOWN = 50;

/**
 * Properties of {@link SuggestedTextInput}.
 *
 * @public
 */
export type SuggestedTextInputProps = InputProps<string> & {
  /** Absent when there never are any; empty while they are not known yet. */
  suggestions?: readonly string[];
  placeholder?: string;
};

/**
 * A text for which there are suggestions; any other may be entered.
 *
 * @public
 */
export function SuggestedTextInput({
  suggestions,
  problems = [],
  saidElsewhere,
  ...props
}: SuggestedTextInputProps) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const [taken, setTaken] = useState<string>();
  if (!suggestions) {
    return (
      <TextInput {...props} problems={problems} saidElsewhere={saidElsewhere} />
    );
  }
  const { value, onChange, ...field } = props;
  const matching = suggestions
    .filter(text => text.toLowerCase().includes(value.toLowerCase()))
    .slice(0, SHOWN);
  const options = matching.map(text => ({ id: text, label: text }));
  // An empty list would say that nothing was found, as if that were wrong.
  const own =
    value !== '' && matching.length === 0
      ? [{ id: value, label: value, description: t('suggestions.own') }]
      : [];
  // The list closes only when what was chosen becomes what is selected, a text of one's own too.
  const isSelected = suggestions.includes(value) || taken === value;
  return (
    <ProblemTexts problems={problems} saidElsewhere={saidElsewhere}>
      {validity => (
        <Combobox
          {...field}
          {...validity}
          validationBehavior="aria"
          allowsCustomValue
          menuTrigger="input"
          value={isSelected ? value : null}
          onChange={key => {
            if (key !== null) {
              setTaken(String(key));
              onChange(String(key));
            }
          }}
          search={{
            mode: 'server',
            inputValue: value,
            onInputChange: onChange,
          }}
          options={[...options, ...own]}
        />
      )}
    </ProblemTexts>
  );
}
