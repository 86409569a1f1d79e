import { Fault, StandIn } from './Fault';

/** An answer in the words of a stand-in. @internal */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

interface Wording {
  readonly status: number;
  /** Of Kubernetes. */
  readonly reason: string;
  /** Of Palette. */
  readonly code: string;
  readonly message: string;
}

const wordings: Readonly<Record<string, Wording>> = {
  down: {
    status: 503,
    reason: 'ServiceUnavailable',
    code: 'ServiceUnavailable',
    message: 'the server is currently unable to handle the request',
  },
  rateLimited: {
    status: 429,
    reason: 'TooManyRequests',
    code: 'TooManyRequests',
    message: 'too many requests, please try again later',
  },
  expired: {
    status: 401,
    reason: 'Unauthorized',
    code: 'ResourceNotFound',
    message: 'Unauthorized',
  },
  forbidden: {
    status: 403,
    reason: 'Forbidden',
    code: 'OperationForbidden',
    message: 'forbidden: an injected fault denies this path',
  },
};

/** The answer of a fault; undefined for one that lets the stand-in answer. @internal */
export function refusalOf(
  standIn: StandIn,
  fault: Fault,
  credentials: string | undefined,
): Refusal | undefined {
  const wording = wordings[fault.kind];
  if (!wording) {
    return undefined;
  }
  const echo = fault.kind === 'expired' && fault.echoCredentials;
  const message =
    echo && credentials
      ? `${wording.message}: ${credentials}`
      : wording.message;
  return {
    status: wording.status,
    headers:
      fault.kind === 'rateLimited'
        ? { 'Retry-After': String(fault.retryAfterSeconds) }
        : {},
    body: bodyOf(standIn, { ...wording, message }),
  };
}

function bodyOf(standIn: StandIn, wording: Wording): object {
  const { status, reason, code, message } = wording;
  switch (standIn) {
    case 'hub':
    case 'spokes':
      return {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message,
        reason,
        code: status,
      };
    case 'palette':
      return { code, message, ref: '0'.repeat(24), details: null };
    case 'ngc':
      return {
        requestStatus: { statusCode: reason, statusDescription: message },
      };
    case 'idp':
      return { error: 'temporarily_unavailable', error_description: message };
    default:
      return { error: message };
  }
}
