import { NotFoundError } from '@backstage/errors';

/**
 * Something is not there, or the caller cannot know of it; the answer is the same, so that it gives nothing away.
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

  /** Whether the caller was refused something that exists. */
  static isRefusal(error: unknown): boolean {
    return error instanceof NotVisibleError && error.#exists;
  }
}
