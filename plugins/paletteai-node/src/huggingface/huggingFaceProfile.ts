import { readJson, textAt } from '../remote/readJson';
import {
  RemoteAnswer,
  RemoteFailure,
  RemoteProfile,
} from '../remote/RemoteProfile';

/** The error shapes of the Hugging Face Hub. Its limits are per token and far above our use. */
export const huggingFaceProfile: RemoteProfile = {
  integration: 'huggingFace',
  title: 'Hugging Face',
  keyNoun: 'token',
  budgetOf: () => undefined,
  isSafe: method => method === 'GET',
  readFailure(answer) {
    const body = readJson(answer.text);
    const code = header(answer, 'x-error-code');
    return {
      reason: reasonOf(answer.statusCode, code),
      code,
      reference: header(answer, 'x-request-id'),
      message:
        header(answer, 'x-error-message') ??
        textAt(body, 'error') ??
        textAt(body, 'error', '0') ??
        textAt(body, 'errors', '0', 'message'),
    };
  },
};

/** A 401 with a code speaks of the repository, not of the token. */
function reasonOf(
  statusCode: number,
  code: string | undefined,
): RemoteFailure['reason'] {
  if (code === 'GatedRepo') {
    return 'forbidden';
  }
  if (code?.endsWith('NotFound')) {
    return 'notFound';
  }
  switch (statusCode) {
    case 401:
      return 'credentials';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 429:
      return 'throttled';
    default:
      return statusCode >= 400 && statusCode < 500 ? 'invalid' : 'server';
  }
}

function header(answer: RemoteAnswer, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
