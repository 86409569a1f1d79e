import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Flex, Text } from '@backstage/ui';
import { useRef } from 'react';
import { FailureState } from '../../states/FailureState';
import { paletteAiInputsTranslationRef } from '../translation';
import type { Validation } from './useValidation';
import { ValidationSteps } from './ValidationSteps';

export type IntegrationValidationProps = {
  validation: Validation;
  isDisabled: boolean;
};

/** Validates an integration and shows each step of it. */
export function IntegrationValidation(props: IntegrationValidationProps) {
  const { validate, isPending, problems, response, error } = props.validation;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const button = useRef<HTMLButtonElement>(null);
  const retry = () => {
    // What has the focus goes away with the failure.
    button.current?.focus();
    validate();
  };
  return (
    <Flex direction="column" gap="3" align="start">
      <Button
        ref={button}
        variant="secondary"
        isDisabled={props.isDisabled}
        isPending={isPending}
        onPress={validate}
      >
        {t('validation.validate')}
      </Button>
      <div aria-live="polite">
        {problems.length > 0 && (
          <Text as="p" variant="body-small" color="secondary">
            {t('validation.incomplete')}
          </Text>
        )}
        {response && <ValidationSteps response={response} />}
      </div>
      {error !== null && error !== undefined && (
        <FailureState error={error} onRetry={retry} />
      )}
    </Flex>
  );
}
