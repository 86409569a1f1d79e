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
import { RemoteLimits } from '../remote/createRemoteFetch';
import { EgressRules } from '../remote/EgressRules';
import { IntegrationValidation } from '../remote/IntegrationValidation';
import { RateLimiter } from '../remote/RateLimiter';
import { RemoteAgents } from '../remote/RemoteAgents';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { Clock, systemClock } from '../time/Clock';
import { IntegrationsService } from './IntegrationsService';

const TRIAL_TIMEOUT_MS = 20_000;
const MAX_TRIAL_ANSWER_BYTES = 1024 * 1024;

/** Holds what all clients of one process share. */
export class DefaultIntegrationsService implements IntegrationsService {
  readonly #environment: RemoteEnvironment;
  readonly #trialTimeoutMs: number;

  private constructor(environment: RemoteEnvironment, trialTimeoutMs: number) {
    this.#environment = environment;
    this.#trialTimeoutMs = trialTimeoutMs;
  }

  static create(options: {
    readonly egress: EgressRules;
    readonly clock?: Clock;
    readonly logger?: RemoteEnvironment['logger'];
    /** How long a remote may be silent. */
    readonly requestTimeoutMs?: number;
    /** How long a trial may take. */
    readonly trialTimeoutMs?: number;
  }): DefaultIntegrationsService {
    const { egress, clock = systemClock, logger } = options;
    return new DefaultIntegrationsService(
      {
        agents: RemoteAgents.create(egress, options.requestTimeoutMs),
        limiter: RateLimiter.create(clock),
        clock,
        logger,
      },
      options.trialTimeoutMs ?? TRIAL_TIMEOUT_MS,
    );
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
    signal?: AbortSignal,
  ): Promise<IntegrationValidation> {
    return validatePalette(
      request,
      this.#environment,
      this.#trialLimits(signal),
    );
  }

  async validateHuggingFace(
    request: HuggingFaceValidationRequest,
    signal?: AbortSignal,
  ): Promise<IntegrationValidation> {
    return validateHuggingFace(
      request,
      this.#environment,
      this.#trialLimits(signal),
    );
  }

  async validateNgc(
    request: NgcValidationRequest,
    signal?: AbortSignal,
  ): Promise<IntegrationValidation> {
    return validateNgc(request, this.#environment, this.#trialLimits(signal));
  }

  /** A person waits, so nothing is repeated; the host may be anybody's, so it gets little. */
  #trialLimits(signal: AbortSignal | undefined): RemoteLimits {
    const deadline = AbortSignal.timeout(this.#trialTimeoutMs);
    return {
      attempts: 1,
      maximumAnswerBytes: MAX_TRIAL_ANSWER_BYTES,
      signal: signal ? AbortSignal.any([deadline, signal]) : deadline,
    };
  }

  async shutdown(): Promise<void> {
    await this.#environment.agents.close();
  }
}
