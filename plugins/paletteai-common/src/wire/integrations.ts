import type { IntegrationType } from '../resources/settings';

/**
 * A step of trying an integration, in the order in which they are done.
 *
 * @public
 */
export type IntegrationValidationStep = {
  step: 'resolve' | 'connect' | 'tls' | 'authenticate' | 'authorize' | 'find';
  outcome: 'passed' | 'failed' | 'skipped';
  /** Stable; tells what failed. */
  code?: string;
  /** What failed and what to do, for a person. Never holds the key. */
  message?: string;
};

/**
 * Whether an integration works.
 *
 * @public
 */
export type IntegrationValidationResponse = {
  type: IntegrationType;
  valid: boolean;
  steps: IntegrationValidationStep[];
  /** Whom the key belongs to, as the service names them. */
  account?: string;
};
