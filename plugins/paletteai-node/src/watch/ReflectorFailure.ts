/**
 * Why a request of a reflector did not bring what it should, sorted by what follows from it.
 *
 * - `expired`: the resource version is not known (anymore, or yet), so only a new list helps
 * - `notServed`: the path does not exist, because the kind is absent or something on the way errs
 * - `denied`: the portal's account cannot read the kind
 * - `silent`: not even a bookmark came in the time in which one is due
 * - `unavailable`: anything else
 */
export interface ReflectorFailure {
  readonly kind: 'expired' | 'notServed' | 'denied' | 'silent' | 'unavailable';
  readonly message: string;
  readonly retryAfterMs?: number;
}
