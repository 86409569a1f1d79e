import type { IntegrationValidationResponse } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Why an integration does not work and what to do; `undefined` when it works.
 *
 * @param texts - `unnamed` when no step says why; `goOn` when it could not be tried, which stops nobody
 */
export function describeFailure(
  response: IntegrationValidationResponse,
  texts: { readonly unnamed: string; readonly goOn: string },
): string | undefined {
  const { steps, verdict } = response;
  if (verdict === 'accepted') {
    return undefined;
  }
  const ended = steps.find(
    ({ outcome }) => outcome === 'failed' || outcome === 'untried',
  );
  const { message, advice = '' } = ended ?? { message: texts.unnamed };
  return [message, advice, ...(verdict === 'untried' ? [texts.goOn] : [])]
    .join(' ')
    .trim();
}
