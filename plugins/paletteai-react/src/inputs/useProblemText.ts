import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RequestProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { useCallback } from 'react';
import { paletteAiRequestTranslationRef } from './requestTranslation';

/**
 * Puts problems into the language of the portal.
 *
 * @public
 */
export function useProblemText(): (problem: RequestProblem) => string {
  const { t } = useTranslationRef(paletteAiRequestTranslationRef);
  return useCallback(
    // Which parameters a message takes is known only when it runs.
    (problem: RequestProblem) => t(problem.code, problem.parameters as never),
    [t],
  );
}
