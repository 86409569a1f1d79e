import { systemErrorCode } from './systemErrorCode';

/** Why a server could not be talked to, in words for the person who configures the connection. */
export interface ConnectionProblem {
  readonly reason: 'tls' | 'connection' | 'timeout';
  readonly explanation: string;
  readonly advice: string;
}

const PRIVATE_AUTHORITY = {
  reason: 'tls',
  explanation: 'its certificate was issued by an untrusted CA',
  advice: 'add the CA certificate to the configuration of the connection',
} as const;

const PROBLEMS: Readonly<Record<string, ConnectionProblem>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: PRIVATE_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: PRIVATE_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: PRIVATE_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: PRIVATE_AUTHORITY,
  // Of an authority that has the name of a trusted one, as after it was made anew.
  CERT_SIGNATURE_FAILURE: PRIVATE_AUTHORITY,
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    reason: 'tls',
    explanation: 'its certificate is self-signed',
    advice:
      'add the certificate as the CA certificate, or skip verification for testing',
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
      'use the host name in the certificate, or have the certificate reissued for this host name',
  },
  ECONNREFUSED: {
    reason: 'connection',
    explanation: 'the connection was refused',
    advice: 'check the host and port, and that the server is running',
  },
  ENOTFOUND: {
    reason: 'connection',
    explanation: 'the host name does not exist',
    advice: 'check the spelling and the DNS settings of the portal',
  },
  EAI_AGAIN: {
    reason: 'connection',
    explanation: 'the host name could not be resolved (temporary failure)',
    advice: 'check the DNS settings of the portal',
  },
  ECONNRESET: {
    reason: 'connection',
    explanation: 'the connection was closed',
    advice: 'try again; if the problem persists, check the proxies in between',
  },
  EPROTO: {
    reason: 'tls',
    explanation: 'the TLS handshake failed',
    advice: 'check that the scheme matches the port',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    reason: 'tls',
    explanation: 'it does not use TLS',
    advice: 'check that the scheme matches the port',
  },
  UND_ERR_SOCKET: {
    reason: 'connection',
    explanation: 'the connection was closed',
    advice: 'try again; if the problem persists, check the proxies in between',
  },
  UND_ERR_CONNECT_TIMEOUT: {
    reason: 'timeout',
    explanation: 'the connection timed out',
    advice: 'check the network and firewalls between the portal and the server',
  },
  UND_ERR_HEADERS_TIMEOUT: {
    reason: 'timeout',
    explanation: 'it did not respond in time',
    advice: 'check that the server is healthy',
  },
  UND_ERR_BODY_TIMEOUT: {
    reason: 'timeout',
    explanation: 'it stopped responding in the middle of a response',
    advice: 'check the network between the portal and the server',
  },
};

/** A request was given up after a time that the portal sets. */
const GIVEN_UP: ConnectionProblem = {
  reason: 'timeout',
  explanation: 'the answer took too long',
  advice: 'check that it is healthy',
};

export function connectionProblem(error: unknown): ConnectionProblem {
  if (Reflect.get(Object(error), 'name') === 'TimeoutError') {
    return GIVEN_UP;
  }
  const code = systemErrorCode(error);
  return (
    (code !== undefined && PROBLEMS[code]) || {
      reason: 'connection',
      explanation: `the connection failed (${code ?? 'unknown reason'})`,
      advice: 'check the network between the portal and the server',
    }
  );
}
