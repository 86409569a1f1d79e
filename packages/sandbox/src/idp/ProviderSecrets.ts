import { generateKeyPairSync, JsonWebKey, randomBytes } from 'node:crypto';

/** The keys of a provider. With the same ones, tokens stay valid over a restart. @public */
export interface ProviderSecrets {
  readonly cookieKeys: readonly string[];
  /** A private RSA key, since RS256 is what OpenID clients expect unless specified. */
  readonly signingKey: JsonWebKey;
}

/** @internal */
export function createProviderSecrets(): ProviderSecrets {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    cookieKeys: [randomBytes(32).toString('base64url')],
    signingKey: privateKey.export({ format: 'jwk' }),
  };
}
