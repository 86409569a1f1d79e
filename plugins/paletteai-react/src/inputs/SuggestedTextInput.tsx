import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Combobox } from '@backstage/ui';
import { useState } from 'react';
import type { InputProps } from './InputProps';
import { ProblemTexts } from './ProblemTexts';
import { TextInput } from './TextInput';
import { paletteAiInputsTranslationRef } from './translation';

const SHOWN = 50;

/**
 * Properties of `SuggestedTextInput`.
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
  return (
    <ProblemTexts problems={problems} saidElsewhere={saidElsewhere}>
      {validity => (
        <Combobox
          {...field}
          {...validity}
          validationBehavior="aria"
          allowsCustomValue
          menuTrigger="input"
          // The list closes when this changes, so only a choice may change it: a text that is typed,
          // or one for which the suggestions arrive late, would close it under the pointer.
          value={taken ?? null}
          onChange={key => {
            if (key !== null) {
              setTaken(String(key));
              onChange(String(key));
            }
          }}
          search={{
            mode: 'server',
            inputValue: value,
            onInputChange: text => {
              setTaken(undefined);
              onChange(text);
            },
          }}
          options={[...options, ...own]}
        />
      )}
    </ProblemTexts>
  );
}
