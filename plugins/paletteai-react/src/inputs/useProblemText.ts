import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  isMessageCode,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
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
    ({ code, parameters, message }: RequestProblem) =>
      // Which parameters a message takes is known only when it runs.
      isMessageCode(code) ? t(code, parameters as never) : message,
    [t],
  );
}
