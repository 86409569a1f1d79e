import { ServiceUnavailableError } from '@backstage/errors';

/** The portal ends, and takes no more changes. */
export class ShuttingDownError extends ServiceUnavailableError {
  constructor() {
    super(
      'The portal is shutting down and makes no more changes. Try again in a minute.',
    );
  }
}
