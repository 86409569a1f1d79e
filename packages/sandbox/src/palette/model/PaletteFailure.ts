/**
 * An answer that is not a success. A string code is one of the application, a number one of the router,
 * which carries no ref.
 * @internal
 */
export class PaletteFailure extends Error {
  private constructor(
    readonly status: number,
    readonly code: string | number,
    message: string,
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'PaletteFailure';
  }

  static application(
    status: number,
    code: string,
    message: string,
    details?: unknown,
  ): PaletteFailure {
    return new PaletteFailure(status, code, message, details);
  }

  static router(status: number, code: number, message: string): PaletteFailure {
    return new PaletteFailure(status, code, message);
  }

  static notFound(what: string, uid: string): PaletteFailure {
    return PaletteFailure.application(
      404,
      'ResourceNotFound',
      `${what} '${uid}' was not found`,
    );
  }

  static forbidden(operation: string): PaletteFailure {
    return PaletteFailure.application(
      403,
      'OperationForbidden',
      `operation '${operation}' is not allowed`,
    );
  }

  static badRequest(message: string, details?: unknown): PaletteFailure {
    return PaletteFailure.application(400, 'InvalidPayload', message, details);
  }

  /** As the router words a missing value: 602. */
  static required(name: string, where: 'body' | 'query'): PaletteFailure {
    return PaletteFailure.router(422, 602, `${name} in ${where} is required`);
  }

  toBody(ref: string): object {
    return typeof this.code === 'number'
      ? { code: this.code, message: this.message }
      : {
          code: this.code,
          message: this.message,
          ref,
          details: this.details ?? null,
        };
  }
}
