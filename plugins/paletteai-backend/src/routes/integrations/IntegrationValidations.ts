import type {
  IntegrationRequest,
  IntegrationType,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  IntegrationsService,
  IntegrationValidation,
  RemoteTls,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { IntegrationHosts } from '../../config/readSettings';
import { TrialTurns } from './TrialTurns';

type WithKey = IntegrationRequest & { apiKey: string };
type Palette = Extract<WithKey, { type: 'palette' }>;

/** What was tried of an integration, and how it ended. */
export interface ValidationResult {
  readonly type: IntegrationType;
  readonly verdict: IntegrationValidation['verdict'];
  readonly steps: IntegrationValidation['steps'][number][];
  readonly facts: Record<string, string>;
  readonly retryAfterSeconds?: number;
}

/** Tries integrations with the key that a person gives. */
export class IntegrationValidations {
  readonly #integrations: IntegrationsService;
  readonly #hosts: IntegrationHosts;
  readonly #turns = new TrialTurns();

  private constructor(
    integrations: IntegrationsService,
    hosts: IntegrationHosts,
  ) {
    this.#integrations = integrations;
    this.#hosts = hosts;
  }

  static create(
    integrations: IntegrationsService,
    hosts: IntegrationHosts,
  ): IntegrationValidations {
    return new IntegrationValidations(integrations, hosts);
  }

  /**
   * @param person - who asks, for whom trials are counted
   * @param signal - fires when nobody waits for the answer any more
   */
  async validate(
    request: WithKey,
    person: string,
    signal: AbortSignal,
  ): Promise<ValidationResult> {
    const { steps, facts, ...result } = await this.#turns.take(
      person,
      () => this.#try(request, signal),
      isKeyRefused,
    );
    return {
      type: request.type,
      ...result,
      steps: [...steps],
      facts: { ...facts },
    };
  }

  /** The host that a request is tried with, for the audit log. */
  hostOf(request: WithKey): string {
    switch (request.type) {
      case 'palette':
        return new URL(request.hostUrl).host;
      case 'huggingFace':
        return this.#hosts.huggingFace ?? 'huggingface.co';
      default:
        return this.#hosts.ngcApi ?? 'api.ngc.nvidia.com';
    }
  }

  async #try(
    request: WithKey,
    signal: AbortSignal,
  ): Promise<IntegrationValidation> {
    // The caller may have left while this waited for its turn.
    signal.throwIfAborted();
    const { apiKey } = request;
    switch (request.type) {
      case 'palette':
        return this.#integrations.validatePalette(
          {
            host: request.hostUrl,
            apiKey,
            projectUid: request.projectId,
            tenant: request.tenant,
            tls: tlsOf(request),
            certificatesUnread: request.certificates.mode === 'existing',
          },
          signal,
        );
      case 'huggingFace':
        return this.#integrations.validateHuggingFace(
          { token: apiKey, host: this.#hosts.huggingFace },
          signal,
        );
      default:
        return this.#integrations.validateNgc(
          {
            key: apiKey,
            apiHost: this.#hosts.ngcApi,
            authenticationHost: this.#hosts.ngcAuthentication,
          },
          signal,
        );
    }
  }
}

/** A key is what the first step is about. */
function isKeyRefused({
  steps: [first],
  verdict,
}: IntegrationValidation): boolean | undefined {
  return verdict === 'untried' ? undefined : first?.outcome === 'failed';
}

function tlsOf({ certificates, skipTlsVerify }: Palette): RemoteTls {
  if (certificates.mode !== 'provide') {
    return { skipVerify: skipTlsVerify };
  }
  const { caCertificate: ca, clientCertificate, clientKey } = certificates;
  return { skipVerify: skipTlsVerify, ca, clientCertificate, clientKey };
}
