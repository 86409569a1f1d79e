/**
 * The test environment could not be started or went away; the message says what to do.
 *
 * @public
 */
export class EnvtestError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EnvtestError';
  }
}
