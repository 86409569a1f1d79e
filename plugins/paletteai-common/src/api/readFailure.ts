import type { components } from './generated/schema';
import type { PaletteAiFailure } from './PaletteAiError';

/** What the API answers when it fails; a proxy in between may answer anything. */
type FailureBody = {
  error?: Partial<components['schemas']['Failure']['error']>;
  problems?: components['schemas']['Failure']['problems'];
};

const GATEWAY_STATUSES = [502, 503, 504];

/**
 * Reads the answer to a request that failed. A body that is not of the API,
 * such as the page of a proxy, leaves only the status to go by.
 */
export function readFailure(
  response: Response,
  answer: unknown,
  attempt: string,
): PaletteAiFailure {
  const body: FailureBody =
    typeof answer === 'object' && answer !== null ? answer : {};
  const { outcomes } = body.error ?? {};
  return {
    ...kindOfFailure(response, body, attempt),
    ...(outcomes && { outcomes }),
  };
}

function kindOfFailure(
  response: Response,
  { error = {}, problems }: FailureBody,
  attempt: string,
): PaletteAiFailure {
  const message =
    error.message ??
    `${attempt} failed: ${response.status} ${response.statusText}`.trim();
  if (response.status === 403) {
    const { adminGroups = [], denied } = error;
    return { kind: 'denied', message, adminGroups, denied };
  }
  if (response.status === 404) {
    return { kind: 'notFound', message };
  }
  if (GATEWAY_STATUSES.includes(response.status)) {
    const { hub, since, reason } = error;
    return { kind: 'unreachable', message, hub, since, reason };
  }
  if (problems) {
    return { kind: 'invalid', message, problems };
  }
  return { kind: 'other', message, status: response.status };
}
