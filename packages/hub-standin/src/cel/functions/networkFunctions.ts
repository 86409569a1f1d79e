import { isIP, isIPv4 } from 'node:net';
import type { Environment } from '@marcbachmann/cel-js';
import { fitsFormat } from '../../schema/formats';

/** An address of `ip(text)`. */
class Address {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The functions on URLs and addresses. */
export function addNetworkFunctions(environment: Environment): void {
  environment
    .registerType('net.URL', { ctor: URL, fields: {} })
    .registerFunction('url(string): net.URL', readUrl)
    .registerFunction('isURL(string): bool', (text: string) => isUrl(text));
  const parts: [string, (url: URL) => string][] = [
    ['getScheme', url => url.protocol.replace(/:$/, '')],
    ['getHost', url => url.host],
    ['getHostname', url => url.hostname.replace(/^\[|\]$/g, '')],
    ['getPort', url => url.port],
    ['getEscapedPath', url => url.pathname],
  ];
  for (const [name, read] of parts) {
    environment.registerFunction(`net.URL.${name}(): string`, read);
  }
  environment
    .registerType('net.IP', { ctor: Address, fields: {} })
    .registerFunction('isIP(string): bool', (text: string) => isIP(text) !== 0)
    .registerFunction('ip(string): net.IP', readAddress)
    .registerFunction('net.IP.family(): int', (address: Address) =>
      isIPv4(address.text) ? 4n : 6n,
    )
    .registerFunction('isCIDR(string): bool', (text: string) =>
      fitsFormat(text, 'cidr'),
    );
}

function isUrl(text: string): boolean {
  return text.startsWith('/') || URL.canParse(text);
}

function readUrl(text: string): URL {
  if (!URL.canParse(text)) {
    throw new Error(`URL parse error during conversion from string: ${text}`);
  }
  return new URL(text);
}

function readAddress(text: string): Address {
  if (isIP(text) === 0) {
    throw new Error(
      `IP Address ${JSON.stringify(
        text,
      )} parse error during conversion from string`,
    );
  }
  return new Address(text);
}
