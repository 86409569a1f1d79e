import type { IntegrationValidationResponse } from '@paletteai/backstage-plugin-paletteai-common';

/** Why an integration does not work and what to do; `undefined` when it works. */
export function describeFailure(
  response: IntegrationValidationResponse,
  unnamed: string,
): string | undefined {
  if (response.valid) {
    return undefined;
  }
  const failed = response.steps.find(({ outcome }) => outcome === 'failed');
  const { message, advice = '' } = failed ?? { message: unnamed };
  return `${message} ${advice}`.trim();
}
