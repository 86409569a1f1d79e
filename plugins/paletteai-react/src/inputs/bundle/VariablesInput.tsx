import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type {
  BundleVariable,
  GivenVariable,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import { InputGroup } from '../InputGroup';
import type { InputProps } from '../InputProps';
import { problemsOf } from '../problems';
import { paletteAiInputsTranslationRef } from '../translation';
import { VariableInput } from './VariableInput';

/**
 * Properties of {@link VariablesInput}.
 *
 * @public
 */
export type VariablesInputProps = InputProps<readonly GivenVariable[]> & {
  /** What the Profile Bundle declares. */
  variables: readonly BundleVariable[];
};

/**
 * Values for the variables of a Profile Bundle. What is left empty is not
 * given, so that the default of the bundle counts.
 *
 * @public
 */
export function VariablesInput(props: VariablesInputProps) {
  const { label, description, variables, value, onChange } = props;
  const { problems = [], isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  return (
    <InputGroup
      label={label}
      description={description}
      problems={problems.filter(
        problem => !variables.some(each => isAbout(problem, each, value)),
      )}
      saidElsewhere={props.saidElsewhere}
    >
      {variables.length === 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('variables.none')}
        </Text>
      )}
      {variables.map(variable => (
        <VariableInput
          key={variable.name}
          variable={variable}
          given={value.find(({ name }) => name === variable.name)}
          onChange={given =>
            onChange(replaceVariable(value, variable.name, given))
          }
          problems={problems.filter(each => isAbout(each, variable, value))}
          isDisabled={isDisabled}
        />
      ))}
    </InputGroup>
  );
}

function replaceVariable(
  values: readonly GivenVariable[],
  name: string,
  given: GivenVariable | undefined,
): GivenVariable[] {
  if (!given) {
    return values.filter(each => each.name !== name);
  }
  return values.some(each => each.name === name)
    ? values.map(each => (each.name === name ? given : each))
    : [...values, given];
}

function isAbout(
  problem: RequestProblem,
  { name, displayName }: BundleVariable,
  values: readonly GivenVariable[],
): boolean {
  const index = values.findIndex(each => each.name === name);
  // What is missing has no place among the values, so its problem names it.
  return index < 0
    ? problem.code === 'variable.required' &&
        problem.parameters.name === displayName
    : problemsOf([problem], `[${index}]`).length > 0;
}
