import type { IntegrationDraft } from '@paletteai/backstage-plugin-paletteai-react';

const KEY_MARK = '••••••••';
const PRIVATE_KEY =
  /^\s*-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----[A-Za-z0-9+/=\s]+-----END \1-----\s*$/;

/**
 * The integration with marks in place of its keys, for the values of the
 * form. A mark breaks the same rules as its key and says nothing else, so that
 * the values can be checked by the rules of the request.
 */
export function markKeys(draft: IntegrationDraft): IntegrationDraft {
  const { apiKey, certificates } = draft;
  return {
    ...draft,
    ...(apiKey && { apiKey: markApiKey(apiKey) }),
    ...(certificates?.clientKey && {
      certificates: {
        ...certificates,
        clientKey: markPrivateKey(certificates.clientKey),
      },
    }),
  };
}

function markApiKey(key: string): string {
  return key.trim().replace(/\S+/g, KEY_MARK);
}

function markPrivateKey(key: string): string {
  return PRIVATE_KEY.test(key)
    ? '-----BEGIN PRIVATE KEY-----\nhidden\n-----END PRIVATE KEY-----'
    : KEY_MARK;
}
