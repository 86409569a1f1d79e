import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button, Flex } from '@backstage/ui';
import type { IntegrationType } from '@paletteai/backstage-plugin-paletteai-common';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { paletteAiApiRef } from '../../api';
import { FailureState } from '../../states/FailureState';
import { ProblemTexts } from '../ProblemTexts';
import { paletteAiInputsTranslationRef } from '../translation';
import { checkIntegration, IntegrationDraft } from './IntegrationDraft';
import { ValidationSteps } from './ValidationSteps';

export type IntegrationValidationProps = {
  type: IntegrationType;
  draft: IntegrationDraft;
  isDisabled: boolean;
};

/** Tries an integration and shows each step of it. */
export function IntegrationValidation(props: IntegrationValidationProps) {
  const { type, draft, isDisabled } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const api = useApi(paletteAiApiRef);
  const [tried, setTried] = useState<IntegrationDraft>();
  const validation = useMutation({
    mutationFn: (request: object) => api.validateIntegration(request),
  });
  // What was found of another key or host says nothing about this one.
  const isCurrent = JSON.stringify(tried) === JSON.stringify(draft);
  const { request, problems } = checkIntegration(type, draft);
  const validate = () => {
    setTried(draft);
    validation.reset();
    if (request) {
      validation.mutate(request);
    }
  };
  return (
    <Flex direction="column" gap="3">
      <ProblemTexts problems={isCurrent ? problems : []}>
        {() => (
          <Button
            variant="secondary"
            isDisabled={isDisabled}
            isPending={validation.isPending}
            onPress={validate}
          >
            {t('validation.validate')}
          </Button>
        )}
      </ProblemTexts>
      <div aria-live="polite">
        {isCurrent && validation.data && (
          <ValidationSteps response={validation.data} />
        )}
      </div>
      {isCurrent && validation.error && (
        <FailureState error={validation.error} onRetry={validate} />
      )}
    </Flex>
  );
}
