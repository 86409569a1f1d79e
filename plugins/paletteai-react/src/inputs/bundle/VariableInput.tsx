import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  BundleVariable,
  GivenVariable,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import { ChoiceInput } from '../ChoiceInput';
import { TextInput } from '../TextInput';
import { paletteAiInputsTranslationRef } from '../translation';

export type VariableInputProps = {
  variable: BundleVariable;
  given: GivenVariable | undefined;
  onChange: (given: GivenVariable | undefined) => void;
  problems: readonly RequestProblem[];
  isDisabled?: boolean;
};

/** ID of the choice that leaves a variable to the default of its bundle. */
const DEFAULT = '';
const BOOLEANS = ['true', 'false'];

/** The value of one variable, entered as its type and choices ask for. */
export function VariableInput(props: VariableInputProps) {
  const { variable, given, onChange, problems, isDisabled } = props;
  const { name, sensitive, type } = variable;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const choices = type === 'boolean' ? BOOLEANS : variable.enum;
  const hint =
    variable.default === undefined || sensitive
      ? undefined
      : t('variables.default', { value: variable.default });
  const field = {
    label: variable.displayName,
    description: variable.description,
    isRequired: variable.required && variable.default === undefined,
    placeholder: hint,
    problems,
    isDisabled,
  };
  if (sensitive) {
    return (
      <TextInput
        {...field}
        kind="secret"
        value={given?.secretValue ?? ''}
        onChange={text =>
          onChange(text ? { name, secretValue: text } : undefined)
        }
      />
    );
  }
  const change = (text: string | undefined) =>
    onChange(text ? { name, value: text } : undefined);
  return choices.length > 0 ? (
    <ChoiceInput
      {...field}
      value={given?.value ?? (hint && DEFAULT)}
      onChange={change}
      choices={[
        ...(hint ? [{ id: DEFAULT, label: hint }] : []),
        ...choices.map(choice => ({ id: choice, label: choice })),
      ]}
    />
  ) : (
    <TextInput {...field} value={given?.value ?? ''} onChange={change} />
  );
}
