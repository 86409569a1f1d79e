import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { IntegrationValidationResponse } from '@paletteai/backstage-plugin-paletteai-common';
import {
  checkIntegration,
  IntegrationDraft,
} from '@paletteai/backstage-plugin-paletteai-react';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';
import { describeFailure } from './describeFailure';
import { EnteredKeys, integrationTrialsApiRef } from './IntegrationTrials';
import type { IntegrationOptions } from './problemsOfIntegration';

/**
 * What the form found when it tried an integration, and the errors of the form
 * that are about something else, since each step of a trial is shown by itself.
 *
 * @param draft - with marks in place of keys
 */
export function useTrial(
  { type, secret }: IntegrationOptions,
  draft: IntegrationDraft,
  entered: EnteredKeys,
  errors: readonly string[],
): { tried?: IntegrationValidationResponse; others: string[] } {
  const { t } = useTranslationRef(scaffolderModulePaletteAiTranslationRef);
  const trials = useApi(integrationTrialsApiRef);
  const { request } = checkIntegration(type, draft);
  const last = trials.last(secret);
  const failure =
    last &&
    describeFailure(last, {
      unnamed: t('validation.failed'),
      goOn: t('validation.goOn'),
    });
  return {
    tried: request && trials.found(secret, request, entered),
    others: errors.filter(error => error !== failure),
  };
}
