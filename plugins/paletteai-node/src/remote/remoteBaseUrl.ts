import { InputError } from '@backstage/errors';
import { isLoopback } from '../hub/transport/isLoopback';

/**
 * Accepts a host with or without scheme, as people copy both, and returns a base URL without a
 * trailing slash. Keys are sent over plain HTTP to this machine only.
 */
export function remoteBaseUrl(host: string, title: string): string {
  const text = host.trim();
  const candidate = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? text
    : `https://${text}`;
  const url = URL.canParse(candidate) ? new URL(candidate) : undefined;
  if (
    text === '' ||
    !url ||
    url.hostname === '' ||
    !['http:', 'https:'].includes(url.protocol)
  ) {
    throw new InputError(
      `The host of ${title} must be a host name or an https URL`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new InputError(
      `The host of ${title} must not contain credentials, a query or a fragment`,
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw new InputError(
      `The host of ${title} must use https: keys are not sent over plain HTTP`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
