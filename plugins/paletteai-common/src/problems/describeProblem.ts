import { MessageCode, REQUEST_MESSAGES } from './messages';
import type { RequestProblem } from './RequestProblem';

const MAX_PARAMETER_LENGTH = 200;

/**
 * Makes a problem with its English message.
 *
 * @public
 */
export function describeProblem(
  code: MessageCode,
  path: string,
  parameters: Record<string, string> = {},
): RequestProblem {
  // Only parameters that the message shows, so that no other data is exposed.
  const shown: Record<string, string> = {};
  const message = REQUEST_MESSAGES[code].replace(
    /\{\{(\w+)\}\}/g,
    (braces, name: string) => {
      if (!Object.hasOwn(parameters, name)) {
        return braces;
      }
      shown[name] = shorten(parameters[name]);
      return shown[name];
    },
  );
  return { code, path, parameters: shown, message };
}

/**
 * Whether a code is one of ours: a backend that is newer may send others, whose English message is all there is.
 *
 * @public
 */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(REQUEST_MESSAGES, code);
}

// Names of unknown parameters come from outside and may be of any length.
function shorten(text: string): string {
  return text.length > MAX_PARAMETER_LENGTH
    ? `${text.slice(0, MAX_PARAMETER_LENGTH)}…`
    : text;
}
