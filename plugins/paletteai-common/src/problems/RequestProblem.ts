import type { MessageCode } from './messages';

/**
 * A problem in a request. Never contains a secret.
 *
 * @public
 */
export type RequestProblem = {
  /** Stable; the key of the message in a translation. */
  code: MessageCode;
  /** Where in the request, such as `roleMapping.admin[0]`; empty for the request as a whole. */
  path: string;
  /** Values of the placeholders in the message. */
  parameters: Record<string, string>;
  /** The English message with its parameters filled in. */
  message: string;
};
