import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { HubAccess } from './HubAccess';

/** When what proves the portal's account ends. Times are those of the wall clock, in milliseconds. */
export interface CredentialEnd {
  readonly credential: 'token' | 'clientCertificate';
  readonly endsAtMs: number;
  /** Absent if they do not say when they began. */
  readonly beganAtMs?: number;
}

const claimsSchema = z.object({
  exp: z.number().positive().max(8.64e12),
  iat: z.number().positive().optional().catch(undefined),
});

/** What ends first; nothing where no end is told, as of a token that is no JWT. */
export function credentialEndOf({
  authorization,
  tls,
}: Pick<HubAccess, 'authorization' | 'tls'>): CredentialEnd | undefined {
  return [tokenEnd(authorization), certificateEnd(tls.cert)]
    .filter(end => end !== undefined)
    .sort((a, b) => a.endsAtMs - b.endsAtMs)
    .at(0);
}

/** The signature is the hub's business. */
function tokenEnd(
  authorization: string | undefined,
): CredentialEnd | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(
    authorization ?? '',
  )?.[1];
  if (payload === undefined) {
    return undefined;
  }
  try {
    const text = Buffer.from(payload, 'base64url').toString('utf8');
    const { exp, iat } = claimsSchema.parse(JSON.parse(text));
    return {
      credential: 'token',
      endsAtMs: exp * 1000,
      beganAtMs: iat && iat * 1000,
    };
  } catch {
    return undefined;
  }
}

function certificateEnd(pem: string | undefined): CredentialEnd | undefined {
  try {
    const certificate = pem && new X509Certificate(pem);
    return certificate
      ? {
          credential: 'clientCertificate',
          endsAtMs: Date.parse(certificate.validTo),
          beganAtMs: Date.parse(certificate.validFrom),
        }
      : undefined;
  } catch {
    // What is wrong with it, the connection says.
    return undefined;
  }
}
