import { createApiRef } from '@backstage/core-plugin-api';
import type {
  IntegrationRequest,
  IntegrationValidationResponse,
  PaletteAiApi,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Keys of an integration, as they were entered. */
export type EnteredKeys = { apiKey?: string; clientKey?: string };

/** What trying an integration found. */
type IntegrationTrial = {
  /** Tells this integration, with its keys, from any other. */
  fingerprint: string;
  response: IntegrationValidationResponse;
};

/**
 * Tries integrations of forms with the keys that were entered. The form
 * validates fields without their secrets, so the field leaves them here, in
 * memory, while it is shown.
 */
export class IntegrationTrials {
  readonly #entered = new Map<string, EnteredKeys>();
  readonly #last = new Map<string, IntegrationTrial>();

  private constructor() {}

  static create(): IntegrationTrials {
    return new IntegrationTrials();
  }

  /** Keeps what was entered for the secret of a field; `undefined` forgets it. */
  keep(secret: string, entered: EnteredKeys | undefined): void {
    if (entered) {
      this.#entered.set(secret, entered);
    } else {
      this.#entered.delete(secret);
      this.#last.delete(secret);
    }
  }

  /**
   * Validates an integration with the keys that were entered for it. What passed
   * once, or could not be tried, is not tried again until something about it changes.
   *
   * @param request - with marks in place of keys
   * @returns `undefined` when it was not refused before, or when no key was entered since the field is shown
   */
  async try(
    secret: string,
    request: IntegrationRequest,
    api: PaletteAiApi,
  ): Promise<IntegrationValidationResponse | undefined> {
    const entered = this.#entered.get(secret);
    if (!entered?.apiKey) {
      return undefined;
    }
    const complete = withKeys(request, entered);
    const fingerprint = JSON.stringify(complete);
    const last = this.#last.get(secret);
    if (
      last?.fingerprint === fingerprint &&
      last.response.verdict !== 'refused'
    ) {
      return undefined;
    }
    const response = await api.validateIntegration(complete);
    this.#last.set(secret, { fingerprint, response });
    return response;
  }

  /** What was found when the integration of a field was last tried. */
  last(secret: string): IntegrationValidationResponse | undefined {
    return this.#last.get(secret)?.response;
  }

  /**
   * What was found when this very integration was tried, with these keys.
   *
   * @param request - with marks in place of keys
   */
  found(
    secret: string,
    request: IntegrationRequest,
    entered: EnteredKeys,
  ): IntegrationValidationResponse | undefined {
    const last = this.#last.get(secret);
    const complete = withKeys(request, entered);
    return last?.fingerprint === JSON.stringify(complete)
      ? last.response
      : undefined;
  }
}

/** One for the portal. */
export const integrationTrialsApiRef = createApiRef<IntegrationTrials>({
  id: 'plugin.scaffolder.paletteai-integration-trials',
});

function withKeys(request: IntegrationRequest, entered: EnteredKeys): object {
  const { apiKey, clientKey } = entered;
  if (request.type !== 'palette' || request.certificates.mode !== 'provide') {
    return { ...request, apiKey };
  }
  const { certificates } = request;
  return {
    ...request,
    apiKey,
    certificates: certificates.clientKey
      ? { ...certificates, clientKey }
      : certificates,
  };
}
