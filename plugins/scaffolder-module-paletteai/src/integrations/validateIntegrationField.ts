import type { ApiHolder } from '@backstage/core-plugin-api';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-common';
import {
  checkIntegration,
  IntegrationDraft,
  paletteAiApiRef,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FieldErrors, reportProblems, textsOf } from '../forms/problems';
import { describeFailure } from './describeFailure';
import { integrationTrialsApiRef } from './IntegrationTrials';
import {
  IntegrationOptions,
  isLeftOut,
  problemsOfIntegration,
} from './problemsOfIntegration';

/** Refuses an integration that breaks rules or does not work. */
export async function validateIntegrationField(
  draft: IntegrationDraft,
  field: FieldErrors,
  context: {
    apiHolder: ApiHolder;
    formData: Record<string, unknown>;
    options: IntegrationOptions;
  },
): Promise<void> {
  const { apiHolder, formData, options } = context;
  const problems = problemsOfIntegration(draft, options, formData);
  reportProblems(field, apiHolder, problems);
  const { request } = checkIntegration(options.type, draft);
  const isTried = options.validate ?? true;
  if (
    isTried &&
    request &&
    problems.length === 0 &&
    !isLeftOut(draft, options)
  ) {
    await tryIntegration(field, apiHolder, options.secret, request);
  }
}

async function tryIntegration(
  field: FieldErrors,
  apiHolder: ApiHolder,
  secret: string,
  request: NonNullable<ReturnType<typeof checkIntegration>['request']>,
): Promise<void> {
  const trials = apiHolder.get(integrationTrialsApiRef);
  const api = apiHolder.get(paletteAiApiRef);
  if (!trials || !api) {
    return;
  }
  const t = textsOf(apiHolder);
  try {
    const response = await trials.try(secret, request, api);
    const failure =
      response &&
      describeFailure(response, {
        unnamed: t('validation.failed'),
        goOn: t('validation.goOn'),
      });
    if (failure) {
      field.addError(failure);
    }
  } catch (error) {
    const reason = failureOf(error).message;
    field.addError(t('validation.notTried', { reason }));
  }
}
