import { InputError } from '@backstage/errors';
import {
  IntegrationFailureReason,
  IntegrationRequestError,
} from './IntegrationRequestError';
import {
  IntegrationValidation,
  IntegrationValidationStep,
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

/** Runs the steps of a validation one after the other until one fails. */
export class ValidationRun {
  readonly #steps: IntegrationValidationStep[] = [];
  readonly #facts: Record<string, string> = {};
  #failed = false;

  private constructor() {}

  static create(): ValidationRun {
    return new ValidationRun();
  }

  note(facts: Readonly<Record<string, string | null | undefined>>): void {
    for (const [name, value] of Object.entries(facts)) {
      if (value) {
        this.#facts[name] = value;
      }
    }
  }

  async step(
    options: StepOptions,
    attempt: () => Promise<StepFinding | undefined | void>,
  ): Promise<void> {
    const { step, passed } = options;
    if (this.#failed) {
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
      this.#failed = finding?.outcome === 'failed';
    } catch (error) {
      this.#failed = true;
      this.#steps.push(failedStep(options, error));
    }
  }

  result(): IntegrationValidation {
    return { valid: !this.#failed, steps: this.#steps, facts: this.#facts };
  }
}

function failedStep(
  options: StepOptions,
  error: unknown,
): IntegrationValidationStep {
  const { step } = options;
  if (error instanceof IntegrationRequestError) {
    return {
      step,
      outcome: 'failed',
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
