import type { ApiHolder } from '@backstage/core-plugin-api';
import {
  type TranslationFunction,
  translationApiRef,
} from '@backstage/core-plugin-api/alpha';
import {
  isMessageCode,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiRequestTranslationRef } from '@paletteai/backstage-plugin-paletteai-react';
import { scaffolderModulePaletteAiTranslationRef } from '../translation';

type Schema = Parameters<typeof validateRequest>[0];

/** Where a validation puts its messages. */
export type FieldErrors = { addError: (message: string) => void };

/** Problems of a value according to a request schema. */
export function problemsBy(schema: Schema, value: unknown): RequestProblem[] {
  const result = validateRequest(schema, value);
  return result.ok ? [] : result.problems;
}

/** Reports problems in the language of the portal, each message once. */
export function reportProblems(
  field: FieldErrors,
  apiHolder: ApiHolder,
  problems: readonly RequestProblem[],
): void {
  const translation = apiHolder
    .get(translationApiRef)
    ?.getTranslation(paletteAiRequestTranslationRef);
  const texts = problems.map(({ code, parameters, message }) =>
    translation?.ready && isMessageCode(code)
      ? translation.t(code, parameters as never)
      : message,
  );
  for (const text of new Set(texts)) {
    field.addError(text);
  }
}

type Texts = (typeof scaffolderModulePaletteAiTranslationRef)['T'];

/** Texts of this package outside of components. */
// With its type said, since the compiler would write out all that it could stand for.
export function textsOf(apiHolder: ApiHolder): TranslationFunction<Texts> {
  const snapshot = apiHolder
    .get(translationApiRef)
    ?.getTranslation(scaffolderModulePaletteAiTranslationRef);
  if (!snapshot?.ready) {
    throw new Error('Translations are still loading. Try again.');
  }
  return snapshot.t;
}
