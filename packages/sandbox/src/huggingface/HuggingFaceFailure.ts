/**
 * An answer that is not a success; the code travels in a header.
 * @internal
 */
export class HuggingFaceFailure extends Error {
  private constructor(
    readonly status: number,
    message: string,
    readonly code?: string,
  ) {
    super(message);
    this.name = 'HuggingFaceFailure';
  }

  static create(
    status: number,
    message: string,
    code?: string,
  ): HuggingFaceFailure {
    return new HuggingFaceFailure(status, message, code);
  }
}
