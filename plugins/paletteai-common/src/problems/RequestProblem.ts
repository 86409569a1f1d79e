import type { MessageCode } from './messages';

/**
 * Something that is wrong with a request. Never holds a secret.
 *
 * @public
 */
export type RequestProblem = {
  /** Stable; the key of the message in a translation. */
  code: MessageCode;
  /** Where in the request, such as `roleMapping.admin[0]`; empty for the request as a whole. */
  path: string;
  /** What the words in braces of the message stand for. */
  parameters: Record<string, string>;
  /** The English message with its parameters filled in. */
  message: string;
};
