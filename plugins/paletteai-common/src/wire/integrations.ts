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
  outcome: 'passed' | 'failed' | 'warning' | 'skipped';
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
  /** Whether no step failed. */
  valid: boolean;
  steps: IntegrationValidationStep[];
  /** Facts found during validation, by name, such as the tenant and the project. */
  facts: Record<string, string>;
};
