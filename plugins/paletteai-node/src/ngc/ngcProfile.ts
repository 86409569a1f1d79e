import { readJson, textAt } from '../remote/readJson';
import { RemoteFailure, RemoteProfile } from '../remote/RemoteProfile';

/** The error shapes of NVIDIA NGC and its registry. No limits are documented. */
export const ngcProfile: RemoteProfile = {
  integration: 'ngc',
  title: 'NVIDIA NGC',
  keyNoun: 'key',
  budgetOf: () => undefined,
  // Asking whose key it is changes nothing, although it is a POST.
  isSafe: (method, path) =>
    method === 'GET' || path.endsWith('/get-caller-info'),
  readFailure(answer) {
    const body = readJson(answer.text);
    return {
      reason: reasonOf(answer.statusCode),
      code:
        textAt(body, 'requestStatus', 'statusCode') ??
        textAt(body, 'errors', '0', 'code'),
      message:
        textAt(body, 'requestStatus', 'statusDescription') ??
        textAt(body, 'errors', '0', 'message'),
    };
  },
};

function reasonOf(statusCode: number): RemoteFailure['reason'] {
  switch (statusCode) {
    case 401:
      return 'credentials';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 429:
      return 'throttled';
    case 451:
      // Not offered in the region from which it was asked.
      return 'unavailable';
    default:
      return statusCode >= 400 && statusCode < 500 ? 'invalid' : 'server';
  }
}
