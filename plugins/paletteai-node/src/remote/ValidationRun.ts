import { InputError } from '@backstage/errors';
import {
  IntegrationFailureReason,
  IntegrationRequestError,
} from './IntegrationRequestError';
import {
  IntegrationValidation,
  IntegrationValidationStep,
  IntegrationVerdict,
} from './IntegrationValidation';

/** What a step found wrong although every request succeeded. */
export interface StepFinding {
  readonly outcome: 'failed' | 'warning';
  readonly reason: string;
  readonly message: string;
  readonly advice: string;
}

export interface StepOptions {
  readonly step: string;
  /** To say when it passed: "The key is accepted". */
  readonly passed: string;
  /** Advice by the reason of a failed request, where there is better than to try again. */
  readonly advice: Partial<Record<IntegrationFailureReason, string>>;
}

/** Failures that say nothing about the key. */
const UNTRIED: readonly IntegrationFailureReason[] = [
  'connection',
  'egress',
  'server',
  'throttled',
  'timeout',
  'tls',
  'unavailable',
];

const MAX_FACT_LENGTH = 100;

/** Runs the steps of a validation one after the other until one does not get through. */
export class ValidationRun {
  readonly #steps: IntegrationValidationStep[] = [];
  readonly #facts: Record<string, string> = {};
  #verdict: IntegrationVerdict = 'accepted';
  #retryAfterSeconds?: number;

  private constructor() {}

  static create(): ValidationRun {
    return new ValidationRun();
  }

  /** Facts are names, which a person recognises by their beginning. */
  note(facts: Readonly<Record<string, string | null | undefined>>): void {
    for (const [name, value] of Object.entries(facts)) {
      if (value) {
        this.#facts[name] = value.slice(0, MAX_FACT_LENGTH);
      }
    }
  }

  async step(
    options: StepOptions,
    attempt: () => Promise<StepFinding | undefined | void>,
  ): Promise<void> {
    const { step, passed } = options;
    if (this.#verdict !== 'accepted') {
      this.#steps.push({
        step,
        outcome: 'skipped',
        message: 'An earlier step failed',
      });
      return;
    }
    try {
      const finding = await attempt();
      this.#steps.push(
        finding
          ? { step, ...finding }
          : { step, outcome: 'passed', message: passed },
      );
      this.#verdict = finding?.outcome === 'failed' ? 'refused' : 'accepted';
    } catch (error) {
      const ended = endedStep(options, error);
      this.#steps.push(ended);
      this.#verdict = ended.outcome === 'untried' ? 'untried' : 'refused';
      if (
        error instanceof IntegrationRequestError &&
        error.retryAfterMs !== undefined
      ) {
        this.#retryAfterSeconds = Math.ceil(error.retryAfterMs / 1000);
      }
    }
  }

  result(): IntegrationValidation {
    return {
      verdict: this.#verdict,
      steps: this.#steps,
      facts: this.#facts,
      retryAfterSeconds: this.#retryAfterSeconds,
    };
  }
}

function endedStep(
  options: StepOptions,
  error: unknown,
): IntegrationValidationStep & { readonly outcome: 'failed' | 'untried' } {
  const { step } = options;
  if (error instanceof IntegrationRequestError) {
    return {
      step,
      outcome: UNTRIED.includes(error.reason) ? 'untried' : 'failed',
      reason: error.reason,
      message: error.message,
      advice:
        options.advice[error.reason] ??
        'Try again in a minute. If the problem persists, contact the operator of the service',
    };
  }
  if (error instanceof InputError) {
    return {
      step,
      outcome: 'failed',
      reason: 'input',
      message: error.message,
      advice: 'Correct the input',
    };
  }
  throw error;
}
