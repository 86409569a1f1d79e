import { NotFoundError } from '@backstage/errors';

/**
 * An object does not exist, or the caller cannot see it. The response is the same, so that it reveals nothing.
 */
export class NotVisibleError extends NotFoundError {
  /** Whether it is there after all: for the audit log alone. */
  readonly #exists: boolean;

  private constructor(message: string, exists: boolean) {
    super(message);
    this.#exists = exists;
  }

  static create(what: string, exists: boolean): NotVisibleError {
    return new NotVisibleError(
      `There is no ${what}, or you do not have access to it. Check the name, or ask an admin for access.`,
      exists,
    );
  }

  /** Whether the object exists but the caller cannot see it. */
  static isRefusal(error: unknown): boolean {
    return error instanceof NotVisibleError && error.#exists;
  }
}
