import { lookup as resolveName, LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;
type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** As `dns.lookup` with all addresses. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (
    error: NodeJS.ErrnoException | null,
    addresses: LookupAddress[],
  ) => void,
) => void;

interface HostRule {
  /** Lower case; `.example.com` stands for all names below. */
  readonly host: string;
  /** Absent for every port. */
  readonly port?: string;
}

/** Answers for every virtual machine of one cloud, although it looks like a public address. */
const METADATA_SERVICE = ipaddr.parse('168.63.129.16');
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** The portal may not call a host. */
export class EgressRefusedError extends Error {
  readonly code = 'ERR_EGRESS_REFUSED';

  constructor() {
    super('The address is refused by paletteai.egress');
  }
}

/**
 * Which hosts the portal calls for a person. Addresses that are not public are refused unless the
 * configuration allows them; whatever it denies is refused always. Names are judged by what they
 * resolve to, inside of the connection, so that a name cannot resolve differently a moment later.
 */
export class EgressRules {
  readonly #hosts: readonly HostRule[];
  readonly #allowed: readonly Range[];
  readonly #denied: readonly Range[];

  private constructor(
    hosts: readonly HostRule[],
    allowed: readonly Range[],
    denied: readonly Range[],
  ) {
    this.#hosts = hosts;
    this.#allowed = allowed;
    this.#denied = denied;
  }

  /** From `paletteai.egress`. The hosts of `paletteai.integrations` are allowed too: an operator named them. */
  static read(config: Config): EgressRules {
    const allow = config.getOptionalStringArray('paletteai.egress.allow') ?? [];
    const deny = config.getOptionalStringArray('paletteai.egress.deny') ?? [];
    const integrations = config.getOptionalConfig('paletteai.integrations');
    const ranges = allow.filter(entry => entry.includes('/'));
    return new EgressRules(
      [
        ...allow.filter(entry => !entry.includes('/')).map(hostRule),
        ...[
          'huggingFace.host',
          'ngc.apiHost',
          'ngc.authenticationHost',
        ].flatMap(name =>
          integrationHost(integrations?.getOptionalString(name)),
        ),
      ],
      ranges.map(entry => range(entry, 'allow')),
      deny.map(entry => range(entry, 'deny')),
    );
  }

  /** Judges a URL as far as that goes without its name being resolved. */
  refusalOf(url: URL): EgressRefusedError | undefined {
    const host = hostOf(url);
    if (ipaddr.isValid(host)) {
      return this.#permits(url, ipaddr.parse(host))
        ? undefined
        : new EgressRefusedError();
    }
    const isLocal = host === 'localhost' || host.endsWith('.localhost');
    return isLocal && !this.#names(url) ? new EgressRefusedError() : undefined;
  }

  /** Resolves the name in a URL for a connection, to the addresses alone that may be called. */
  lookupFor(url: URL, resolve: Resolve = resolveName): LookupFunction {
    return (hostname, options, callback) => {
      resolve(hostname, { ...options, all: true }, (error, addresses) => {
        const permitted = error
          ? []
          : addresses.filter(({ address }) =>
              this.#permits(url, ipaddr.parse(address)),
            );
        const [first] = permitted;
        if (!first) {
          callback(error ?? new EgressRefusedError(), []);
        } else if (options.all) {
          callback(null, permitted);
        } else {
          callback(null, first.address, first.family);
        }
      });
    };
  }

  #permits(url: URL, address: Address): boolean {
    const judged = embedded(address);
    const isIn = (ranges: readonly Range[]) =>
      ranges.some(
        ([network, bits]) =>
          network.kind() === judged.kind() && judged.match([network, bits]),
      );
    return (
      !isIn(this.#denied) &&
      (this.#names(url) || isIn(this.#allowed) || isPublic(judged))
    );
  }

  /** Whether the configuration allows the host by its name. */
  #names(url: URL): boolean {
    const host = hostOf(url);
    const port = url.port || (url.protocol === 'http:' ? '80' : '443');
    return this.#hosts.some(
      rule =>
        (rule.port === undefined || rule.port === port) &&
        (rule.host.startsWith('.')
          ? host.endsWith(rule.host)
          : host === rule.host),
    );
  }
}

/** The IPv4 address that an IPv6 address leads to. */
function embedded(address: Address): Address {
  if (address instanceof ipaddr.IPv6) {
    if (address.isIPv4MappedAddress()) {
      return address.toIPv4Address();
    }
    if (address.range() === 'rfc6052') {
      return ipaddr.fromByteArray(address.toByteArray().slice(12));
    }
  }
  return address;
}

function isPublic(address: Address): boolean {
  return (
    address.range() === 'unicast' &&
    (address instanceof ipaddr.IPv6
      ? address.match(GLOBAL_IPV6)
      : address.toString() !== METADATA_SERVICE.toString())
  );
}

/** Without the brackets of IPv6 and the dot of a complete name. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function hostRule(entry: string): HostRule {
  const wildcard = entry.startsWith('*.');
  const text = `https://${wildcard ? entry.slice(2) : entry}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.pathname !== '/' || url.hostname.includes('*')) {
    throw new InputError(
      `paletteai.egress.allow must hold hosts, hosts with a port, *.domains and address ranges, not "${entry}"`,
    );
  }
  return {
    host: `${wildcard ? '.' : ''}${hostOf(url)}`,
    // The port of https is not told apart from none by URLs.
    port: /:443$/.test(entry) ? '443' : url.port || undefined,
  };
}

function integrationHost(value: string | undefined): HostRule[] {
  const text = value?.includes('://') ? value : `https://${value}`;
  if (!value || !URL.canParse(text)) {
    return [];
  }
  const url = new URL(text);
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  return [{ host: hostOf(url), port }];
}

function range(entry: string, name: 'allow' | 'deny'): Range {
  if (!ipaddr.isValidCIDR(entry)) {
    throw new InputError(
      `paletteai.egress.${name} must hold address ranges such as 10.0.0.0/8, not "${entry}"`,
    );
  }
  return ipaddr.parseCIDR(entry);
}
