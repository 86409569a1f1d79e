import ipaddr from 'ipaddr.js';

/**
 * Whether `NO_PROXY` excludes a host in one of the forms that `kubectl` reads and `proxy-from-env` does
 * not: an address range such as `10.96.0.0/12`, which is how the addresses of a cluster are written, a
 * bare domain, which stands for the names below it too, and an IPv6 address without brackets.
 */
export function isInNoProxy(url: URL): boolean {
  const value = process.env.no_proxy || process.env.NO_PROXY || '';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const address = ipaddr.isValid(host) ? ipaddr.process(host) : undefined;
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  return value
    .toLowerCase()
    .split(/[,\s]+/)
    .some(
      entry =>
        entry === '*' ||
        (address ? isAddress(entry, address) : isDomain(entry, host, port)),
    );
}

function isAddress(
  entry: string,
  address: ReturnType<typeof ipaddr.process>,
): boolean {
  if (ipaddr.isValidCIDR(entry)) {
    const [network, bits] = ipaddr.parseCIDR(entry);
    return network.kind() === address.kind() && address.match([network, bits]);
  }
  return (
    ipaddr.isValid(entry) &&
    ipaddr.process(entry).toString() === address.toString()
  );
}

function isDomain(entry: string, host: string, port: string): boolean {
  const [, name, ofPort] = /^\*?\.?([^:/*]+)(?::(\d+))?$/.exec(entry) ?? [];
  return (
    name !== undefined &&
    (ofPort === undefined || ofPort === port) &&
    // A leading dot leaves out the domain itself.
    (host.endsWith(`.${name}`) || (host === name && /^[^*.]/.test(entry)))
  );
}
