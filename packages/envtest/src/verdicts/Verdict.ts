import { Manifest } from '../hub/readManifests';

/** What every row of fixtures/verdicts says; the README there explains each member. */
interface VerdictBase {
  name: string;
  operation: 'create' | 'update' | 'updateStatus';
  /** What is there before an update. */
  from?: Manifest;
  object: Manifest;
}

/** A row with an object that a hub must take. */
export interface AcceptedVerdict extends VerdictBase {
  verdict: 'accepted';
  defaults?: Record<string, unknown>;
}

/** A row with an object that a hub must refuse. */
export interface RejectedVerdict extends VerdictBase {
  verdict: 'rejected';
  reason: 'Invalid' | 'BadRequest';
  field?: string;
  cause?: string;
  message?: string;
}

/**
 * A good or bad object with what a hub must say about it.
 *
 * @public
 */
export type Verdict = AcceptedVerdict | RejectedVerdict;
