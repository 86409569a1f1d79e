/** A failure of the set-up that the person at the keyboard can do something about. */
export class SetupError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'SetupError';
  }
}
