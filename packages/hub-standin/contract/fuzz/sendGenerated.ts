import { ApiAnswer } from '../client/ApiAnswer';
import { ApiClient } from '../client/ApiClient';
import { GeneratedRequest } from './GeneratedRequest';

export function sendGenerated(
  client: ApiClient,
  namespace: string,
  { method, path, query, contentType, body }: GeneratedRequest,
): Promise<ApiAnswer> {
  return client.send(method, path.replaceAll('NAMESPACE', namespace), {
    query,
    body,
    headers: body === undefined ? {} : { 'Content-Type': contentType },
  });
}

/** Server errors that a real server answers too: what it cannot parse deep inside counts as its own fault. */
const REAL_SERVER_ERRORS =
  /^(failed to create typed (patch|live) object|failed to convert new object|failed to create manager|strconv\.ParseUint: |resourceVersion: Invalid value: |resourceVersion should not be set|unable to set|error getting|invalid key: |Internal error occurred: invalid resource name )/;

/** What says so before the API itself is asked. */
function isPlainRefusal({ status, text }: ApiAnswer): boolean {
  return (
    (status === 404 && ['', '404 page not found\n'].includes(text)) ||
    (status === 400 && text === '400 Bad Request') ||
    (status === 500 && text.includes('failed to create RequestInfo'))
  );
}

/** Problems with an answer whatever the request was; `undefined` when nothing is. */
export function complaint(answer: ApiAnswer): string | undefined {
  const { status } = answer;
  if (status < 200 || status > 599) {
    return `status ${status}`;
  }
  if (status < 400) {
    return undefined;
  }
  if (answer.body === undefined) {
    return isPlainRefusal(answer)
      ? undefined
      : `neither a Status nor a plain refusal: ${status} ${answer.summary()}`;
  }
  if (answer.at('kind') !== 'Status' || answer.at('code') !== status) {
    return `no Status of code ${status}: ${answer.summary()}`;
  }
  return status >= 500 &&
    status !== 504 &&
    !REAL_SERVER_ERRORS.test(String(answer.at('message')))
    ? `an error of the server: ${answer.summary()}`
    : undefined;
}
