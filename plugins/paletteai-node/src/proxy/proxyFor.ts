import { getProxyForUrl } from 'proxy-from-env';
import { isLoopback } from '../hub/transport/isLoopback';
import { isInNoProxy } from './isInNoProxy';

/** The proxy through which a request goes. */
export interface ProxyRoute {
  /** May hold a user name and a password, so only its host is ever shown. */
  readonly url: URL;
  /** The environment variable, or the setting of a connection, that names it. */
  readonly setting: string;
}

/** A setting names a proxy that cannot be used. */
export class ProxyUnusableError extends Error {
  readonly setting: string;
  readonly explanation: string;
  /** Its scheme and host, as far as they are known. */
  readonly proxy?: string;

  constructor(setting: string, explanation: string, proxy?: string) {
    super(`${setting} ${explanation}`);
    this.name = 'ProxyUnusableError';
    this.setting = setting;
    this.explanation = explanation;
    this.proxy = proxy;
  }
}

/**
 * What the environment says, as `curl` and `kubectl` read it: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`
 * and `NO_PROXY`, or the same in lowercase. This machine is never reached through a proxy.
 */
export function proxyFor(url: URL): ProxyRoute | undefined {
  if (isLoopback(url) || isInNoProxy(url) || !getProxyForUrl(url.href)) {
    return undefined;
  }
  const scheme = url.protocol.slice(0, -1);
  const setting = [`${scheme}_proxy`, 'all_proxy']
    .flatMap(name => [name, name.toUpperCase()])
    .find(name => process.env[name]);
  return setting === undefined
    ? undefined
    : proxyRoute(process.env[setting] ?? '', setting);
}

/** Throws a {@link ProxyUnusableError} that names the setting, and never the user name and password. */
export function proxyRoute(value: string, setting: string): ProxyRoute {
  // As for kubectl, a proxy without a scheme is spoken to in plain HTTP.
  const text = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url?.hostname || !hasReadableCredentials(url)) {
    throw new ProxyUnusableError(setting, 'is not the URL of a proxy');
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw new ProxyUnusableError(
      setting,
      'names a proxy that is neither http:// nor https://',
      `${url.protocol}//${url.host}`,
    );
  }
  return { url, setting };
}

/** A password with a percent sign has to have it written as `%25`. */
function hasReadableCredentials({ username, password }: URL): boolean {
  try {
    decodeURIComponent(`${username}${password}`);
    return true;
  } catch {
    return false;
  }
}
