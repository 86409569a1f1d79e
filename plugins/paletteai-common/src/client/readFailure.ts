import type { RequestProblem } from '../problems/RequestProblem';
import type { ObjectOutcome } from '../wire/writes';
import type { PaletteAiFailure } from './PaletteAiError';

type FailureBody = {
  error?: {
    message?: string;
    hub?: string;
    since?: string;
    reason?: string;
    denied?: 'person' | 'portal' | 'impersonation' | 'policy';
    adminGroups?: string[];
    outcomes?: ObjectOutcome[];
  };
  problems?: RequestProblem[];
};

const GATEWAY_STATUSES = [502, 503, 504];

/**
 * Reads the answer to a request that failed. A body that is not of the API,
 * such as the page of a proxy, leaves only the status to go by.
 */
export async function readFailure(
  response: Response,
  attempt: string,
): Promise<PaletteAiFailure> {
  const body = await readBody(response);
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

async function readBody(response: Response): Promise<FailureBody> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
