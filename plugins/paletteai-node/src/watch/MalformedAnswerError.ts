/** The hub, or something on the way to it, sent what the Kubernetes API does not promise. */
export class MalformedAnswerError extends Error {
  constructor(what: string) {
    super(`The hub's answer is not what the Kubernetes API promises: ${what}`);
    this.name = 'MalformedAnswerError';
  }
}
