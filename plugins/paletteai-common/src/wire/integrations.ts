import type { IntegrationType } from '../kinds/settings/settings';

/**
 * A step of the validation of an integration, in the order in which they are done.
 *
 * @public
 */
export type IntegrationValidationStep = {
  /** Stable: `palette.key`, `huggingFace.rights`, `ngc.pull` and the like. */
  step: string;
  /** A warning does not make the integration unusable. Skipped: an earlier step failed. */
  outcome: 'passed' | 'failed' | 'warning' | 'untried' | 'skipped';
  /** Stable reason of a failure or warning: `credentials` and the like. */
  reason?: string;
  /** The result in English. Never contains the key. */
  message: string;
  /** What the person can do, in English. */
  advice?: string;
};

/**
 * Whether an integration works.
 *
 * @public
 */
export type IntegrationValidationResponse = {
  type: IntegrationType;
  /** `untried`: there was no answer to tell by; the integration may work all the same. */
  verdict: 'accepted' | 'refused' | 'untried';
  steps: IntegrationValidationStep[];
  /** Facts found during validation, by name, such as the tenant and the project. */
  facts: Record<string, string>;
  /** After how many seconds it is worth to try again, where the service said so. */
  retryAfterSeconds?: number;
};
