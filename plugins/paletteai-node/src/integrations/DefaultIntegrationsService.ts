import {
  HuggingFaceClient,
  HuggingFaceConnection,
} from '../huggingface/HuggingFaceClient';
import {
  HuggingFaceValidationRequest,
  validateHuggingFace,
} from '../huggingface/validateHuggingFace';
import { NgcClient, NgcConnection } from '../ngc/NgcClient';
import { NgcValidationRequest, validateNgc } from '../ngc/validateNgc';
import { PaletteClient } from '../palette/PaletteClient';
import { PaletteConnection } from '../palette/PaletteConnection';
import {
  PaletteValidationRequest,
  validatePalette,
} from '../palette/validatePalette';
import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RateLimiter } from '../remote/RateLimiter';
import { RemoteAgents } from '../remote/RemoteAgents';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { Clock, systemClock } from '../time/Clock';
import { IntegrationsService } from './IntegrationsService';

/** Holds what all clients of one process share. */
export class DefaultIntegrationsService implements IntegrationsService {
  readonly #environment: RemoteEnvironment;

  private constructor(environment: RemoteEnvironment) {
    this.#environment = environment;
  }

  static create(
    clock: Clock = systemClock,
    options: { readonly requestTimeoutMs?: number } = {},
  ): DefaultIntegrationsService {
    return new DefaultIntegrationsService({
      agents: RemoteAgents.create(options),
      limiter: RateLimiter.create(clock),
      clock,
    });
  }

  palette(connection: PaletteConnection): PaletteClient {
    return PaletteClient.create(connection, this.#environment);
  }

  huggingFace(connection: HuggingFaceConnection): HuggingFaceClient {
    return HuggingFaceClient.create(connection, this.#environment);
  }

  ngc(connection: NgcConnection): NgcClient {
    return NgcClient.create(connection, this.#environment);
  }

  async validatePalette(
    request: PaletteValidationRequest,
  ): Promise<IntegrationValidation> {
    return validatePalette(request, this.#environment);
  }

  async validateHuggingFace(
    request: HuggingFaceValidationRequest,
  ): Promise<IntegrationValidation> {
    return validateHuggingFace(request, this.#environment);
  }

  async validateNgc(
    request: NgcValidationRequest,
  ): Promise<IntegrationValidation> {
    return validateNgc(request, this.#environment);
  }

  async shutdown(): Promise<void> {
    await this.#environment.agents.close();
  }
}
