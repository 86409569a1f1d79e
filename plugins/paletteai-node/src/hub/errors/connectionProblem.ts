import { systemErrorCode } from './systemErrorCode';

/** Why a server could not be talked to, in words for the person who configures the connection. */
export interface ConnectionProblem {
  readonly reason: 'tls' | 'connection' | 'timeout';
  readonly explanation: string;
  readonly advice: string;
}

const PRIVATE_AUTHORITY = {
  reason: 'tls',
  explanation: 'its certificate was issued by an authority that is not trusted',
  advice:
    'give the certificate of that authority in the configuration of the connection',
} as const;

const PROBLEMS: Readonly<Record<string, ConnectionProblem>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: PRIVATE_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: PRIVATE_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: PRIVATE_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: PRIVATE_AUTHORITY,
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    reason: 'tls',
    explanation: 'its certificate is self-signed',
    advice:
      'give that certificate as the trusted authority, or, for a trial, skip the verification',
  },
  CERT_HAS_EXPIRED: {
    reason: 'tls',
    explanation: 'its certificate has expired',
    advice: 'ask the operator of the server to renew it',
  },
  CERT_NOT_YET_VALID: {
    reason: 'tls',
    explanation: 'its certificate is not valid yet',
    advice: 'check the clocks of the server and of the portal',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    reason: 'tls',
    explanation: 'its certificate is for another host name',
    advice:
      'use the host name that the certificate holds, or have it issued for this one',
  },
  ECONNREFUSED: {
    reason: 'connection',
    explanation: 'nothing accepts connections there',
    advice: 'check host and port, and that the server runs',
  },
  ENOTFOUND: {
    reason: 'connection',
    explanation: 'the host name is unknown',
    advice: 'check its spelling and the name resolution of the portal',
  },
  EAI_AGAIN: {
    reason: 'connection',
    explanation: 'the host name could not be resolved at the moment',
    advice: 'check the name resolution of the portal',
  },
  ECONNRESET: {
    reason: 'connection',
    explanation: 'the connection broke',
    advice: 'try again; if it stays so, check proxies on the way',
  },
  EPROTO: {
    reason: 'tls',
    explanation: 'it does not speak TLS as expected',
    advice: 'check that scheme and port belong together',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    reason: 'tls',
    explanation: 'it does not speak TLS',
    advice: 'check that scheme and port belong together',
  },
  UND_ERR_SOCKET: {
    reason: 'connection',
    explanation: 'the connection broke',
    advice: 'try again; if it stays so, check proxies on the way',
  },
  UND_ERR_CONNECT_TIMEOUT: {
    reason: 'timeout',
    explanation: 'no connection could be made in time',
    advice: 'check the network and firewalls between the portal and it',
  },
  UND_ERR_HEADERS_TIMEOUT: {
    reason: 'timeout',
    explanation: 'it did not answer in time',
    advice: 'check that it is healthy',
  },
  UND_ERR_BODY_TIMEOUT: {
    reason: 'timeout',
    explanation: 'it fell silent in the middle of an answer',
    advice: 'check the network between the portal and it',
  },
};

export function connectionProblem(error: unknown): ConnectionProblem {
  const code = systemErrorCode(error);
  return (
    (code !== undefined && PROBLEMS[code]) || {
      reason: 'connection',
      explanation: `the connection failed (${code ?? 'unknown reason'})`,
      advice: 'check the network between the portal and it',
    }
  );
}
