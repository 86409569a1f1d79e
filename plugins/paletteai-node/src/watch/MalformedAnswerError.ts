/** The hub, or something on the way to it, sent what the Kubernetes API does not promise. */
export class MalformedAnswerError extends Error {
  constructor(what: string) {
    super(
      `The response of the hub does not conform to the Kubernetes API: ${what}`,
    );
    this.name = 'MalformedAnswerError';
  }
}
