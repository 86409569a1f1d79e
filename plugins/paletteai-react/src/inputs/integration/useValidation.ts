import { useApi } from '@backstage/core-plugin-api';
import type {
  IntegrationType,
  IntegrationValidationResponse,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { paletteAiApiRef } from '../../api';
import { checkIntegration, IntegrationDraft } from './IntegrationDraft';

/** How trying an integration stands. */
export type Validation = {
  validate: () => void;
  isPending: boolean;
  /** Why it was not tried. */
  problems: RequestProblem[];
  response?: IntegrationValidationResponse;
  error: unknown;
};

/**
 * Validates an integration on demand.
 *
 * @param found - what is known about this very integration without that
 */
export function useValidation(
  type: IntegrationType,
  draft: IntegrationDraft,
  found: IntegrationValidationResponse | undefined,
): Validation {
  const api = useApi(paletteAiApiRef);
  const [tried, setTried] = useState<IntegrationDraft>();
  const trial = useMutation({
    mutationFn: (request: object) => api.validateIntegration(request),
  });
  const { request, problems } = checkIntegration(type, draft);
  // The result for another key or host does not apply to this one.
  const isCurrent = JSON.stringify(tried) === JSON.stringify(draft);
  return {
    validate: () => {
      setTried(draft);
      trial.reset();
      if (request) {
        trial.mutate(request);
      }
    },
    isPending: trial.isPending,
    problems: isCurrent ? problems : [],
    response: isCurrent ? trial.data : found,
    error: isCurrent ? trial.error : undefined,
  };
}
