/**
 * One thing that was tried in order to see whether an integration works.
 *
 * @public
 */
export interface IntegrationValidationStep {
  /** Stable, for translations: `palette.key`. */
  readonly step: string;
  /**
   * A warning does not make the integration unusable. Untried: there was no answer to tell by.
   * Skipped: an earlier step did not get through.
   */
  readonly outcome: 'passed' | 'failed' | 'warning' | 'untried' | 'skipped';
  /** Stable reason of whatever is not passed, for translations: `credentials`. */
  readonly reason?: string;
  /** English. Holds no key, and no words of the remote. */
  readonly message: string;
  /** What the person can do. English. */
  readonly advice?: string;
}

/**
 * What a trial of an integration came to.
 *
 * - `accepted`: the integration works
 * - `refused`: the remote does not accept the key or what else was given
 * - `untried`: there was no answer to tell by; the integration may work all the same
 *
 * @public
 */
export type IntegrationVerdict = 'accepted' | 'refused' | 'untried';

/**
 * Whether an integration works, and if not, at which step it stops.
 *
 * @public
 */
export interface IntegrationValidation {
  /** What it came to. */
  readonly verdict: IntegrationVerdict;
  /** In the order in which they were tried. */
  readonly steps: readonly IntegrationValidationStep[];
  /** What was learnt, such as the name of the tenant that a key belongs to. */
  readonly facts: Readonly<Record<string, string>>;
  /** After how many seconds it is worth to try again, where the remote said so. */
  readonly retryAfterSeconds?: number;
}
