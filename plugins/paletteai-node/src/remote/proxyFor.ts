import { getProxyForUrl } from 'proxy-from-env';
import { isLoopback } from '../hub/transport/isLoopback';

/** The proxy through which a request goes. */
export interface ProxyRoute {
  readonly url: URL;
  /** The environment variable that names it. */
  readonly setting: string;
}

/** What the environment says, as `curl` and `kubectl` read it; this machine is never reached through a proxy. */
export function proxyFor(url: URL): ProxyRoute | undefined {
  const value = isLoopback(url) ? '' : getProxyForUrl(url.href);
  if (!value || !URL.canParse(value)) {
    return undefined;
  }
  const scheme = url.protocol.slice(0, -1);
  const names = [`${scheme}_proxy`, 'all_proxy'].flatMap(name => [
    name,
    name.toUpperCase(),
  ]);
  return {
    url: new URL(value),
    setting: names.find(name => process.env[name]) ?? 'HTTPS_PROXY',
  };
}
