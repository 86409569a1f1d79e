import type {
  IntegrationRequest,
  IntegrationType,
} from '@paletteai/backstage-plugin-paletteai-common';
import type {
  IntegrationsService,
  IntegrationValidation,
  RemoteTls,
} from '@paletteai/backstage-plugin-paletteai-node';
import type { IntegrationHosts } from '../config/readSettings';

type WithKey = IntegrationRequest & { apiKey: string };
type Palette = Extract<WithKey, { type: 'palette' }>;

/** What was tried of an integration, and how it ended. */
export interface ValidationResult {
  readonly type: IntegrationType;
  readonly valid: boolean;
  readonly steps: IntegrationValidation['steps'][number][];
  readonly facts: Record<string, string>;
}

/** Tries integrations with the key that a person gives. */
export class IntegrationValidations {
  readonly #integrations: IntegrationsService;
  readonly #hosts: IntegrationHosts;

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

  async validate(request: WithKey): Promise<ValidationResult> {
    const { valid, steps, facts } = await this.#try(request);
    return {
      type: request.type,
      valid,
      steps: [...steps],
      facts: { ...facts },
    };
  }

  #try(request: WithKey): Promise<IntegrationValidation> {
    const { apiKey } = request;
    switch (request.type) {
      case 'palette':
        return this.#integrations.validatePalette({
          host: request.hostUrl,
          apiKey,
          projectUid: request.projectId,
          tenant: request.tenant,
          tls: tlsOf(request),
        });
      case 'huggingFace':
        return this.#integrations.validateHuggingFace({
          token: apiKey,
          host: this.#hosts.huggingFace,
        });
      default:
        return this.#integrations.validateNgc({
          key: apiKey,
          apiHost: this.#hosts.ngcApi,
          authenticationHost: this.#hosts.ngcAuthentication,
        });
    }
  }
}

function tlsOf({ certificates, skipTlsVerify }: Palette): RemoteTls {
  return {
    skipVerify: skipTlsVerify,
    ca:
      certificates.mode === 'provide' ? certificates.caCertificate : undefined,
  };
}
