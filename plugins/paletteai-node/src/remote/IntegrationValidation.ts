/**
 * One thing that was tried in order to see whether an integration works.
 *
 * @public
 */
export interface IntegrationValidationStep {
  /** Stable, for translations: `palette.key`. */
  readonly step: string;
  /** A warning does not make the integration unusable. Skipped: an earlier step failed. */
  readonly outcome: 'passed' | 'failed' | 'warning' | 'skipped';
  /** Stable reason of a failure or warning, for translations: `credentials`. */
  readonly reason?: string;
  /** English. Holds no key. */
  readonly message: string;
  /** What the person can do. English. */
  readonly advice?: string;
}

/**
 * Whether an integration works, and if not, at which step it stops.
 *
 * @public
 */
export interface IntegrationValidation {
  /** Whether no step failed. */
  readonly valid: boolean;
  /** In the order in which they were tried. */
  readonly steps: readonly IntegrationValidationStep[];
  /** Facts found during validation, such as the tenant that a key belongs to. */
  readonly facts: Readonly<Record<string, string>>;
}
