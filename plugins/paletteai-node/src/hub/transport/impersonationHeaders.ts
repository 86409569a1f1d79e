import { InputError } from '@backstage/errors';
import { HubIdentity } from '../HubIdentity';

/**
 * Headers that impersonate a person. Each group is a separate header: a joined value would be
 * one group with commas in its name, which has other rights.
 */
export function impersonationHeaders(
  identity: HubIdentity | undefined,
): Record<string, string | string[]> {
  if (!identity) {
    return {};
  }
  if (identity.user === '') {
    throw new InputError('A person without a user name cannot be impersonated');
  }
  const headers: Record<string, string | string[]> = {
    'impersonate-user': headerValue(identity.user, 'user'),
  };
  // An empty array would be sent as one group with an empty name.
  if (identity.groups.length > 0) {
    headers['impersonate-group'] = identity.groups.map(group =>
      headerValue(group, 'group'),
    );
  }
  return headers;
}

/** HTTP headers are bytes; the API server reads these as UTF-8, Node.js writes them as Latin-1. */
function headerValue(text: string, what: string): string {
  const hasControlCharacter = [...text].some(character => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || code === 0x7f;
  });
  if (hasControlCharacter) {
    throw new InputError(
      `The ${what} name ${JSON.stringify(
        text,
      )} holds a control character, so it cannot be impersonated`,
    );
  }
  if (text.trim() !== text || text === '') {
    throw new InputError(
      `The ${what} name ${JSON.stringify(
        text,
      )} is empty or starts or ends with a space, so it cannot be impersonated`,
    );
  }
  return Buffer.from(text, 'utf8').toString('latin1');
}
