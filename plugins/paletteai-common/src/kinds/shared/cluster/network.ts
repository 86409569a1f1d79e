import ipaddr from 'ipaddr.js';
import * as z from 'zod/v4';
import { checkUnique, report } from '../fields/checks';
import { flag, text } from '../fields/text';

const HOST = /^[A-Za-z0-9]([-A-Za-z0-9.:]*[A-Za-z0-9])?$/;

/** NTP servers, by name or address. @internal */
export function ntpServers() {
  return z
    .array(
      text({
        required: 'cluster.ntpServer.format',
        format: 'cluster.ntpServer.format',
        pattern: HOST,
        maximum: 253,
      }),
      { error: 'request.invalid' },
    )
    .max(16, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      checkUnique(context, 'cluster.ntpServer.duplicate', server => server);
    })
    .default([]);
}

/** Overlay network of a cluster. @internal */
export function networkOverlay() {
  return z
    .strictObject(
      {
        enabled: flag('cluster.overlay.enabled'),
        staticIp: flag('cluster.overlay.staticIp').default(false),
        cidr: z
          .string({ error: 'cluster.overlay.cidr.format' })
          .trim()
          .check(context => {
            if (context.value !== '' && !isNetworkRange(context.value)) {
              report(context, 'cluster.overlay.cidr.format');
            }
          })
          .optional(),
        type: z
          .enum(['VXLAN'], { error: 'cluster.overlay.type' })
          .default('VXLAN'),
      },
      { error: 'cluster.overlay.enabled' },
    )
    .check(context => {
      if (context.value.enabled && !context.value.cidr) {
        report(context, 'cluster.overlay.cidr.required', ['cidr']);
      }
    });
}

/** Virtual IP (VIP) of a cluster. @internal */
export function vip() {
  return z
    .string({ error: 'cluster.vip.format' })
    .trim()
    .check(context => {
      const { value } = context;
      if (value.length > 15 || !ipaddr.IPv4.isValidFourPartDecimal(value)) {
        report(context, 'cluster.vip.format');
      }
    });
}

/**
 * The address that becomes the virtual IP of a cluster's overlay network: the first of its range.
 *
 * @returns `undefined` when the text is not a range in CIDR form
 * @public
 */
export function overlayVirtualIp(cidr: string): string | undefined {
  const trimmed = cidr.trim();
  if (!isNetworkRange(trimmed)) {
    return undefined;
  }
  const network = trimmed.includes(':')
    ? ipaddr.IPv6.networkAddressFromCIDR(trimmed)
    : ipaddr.IPv4.networkAddressFromCIDR(trimmed);
  const bytes = network.toByteArray();
  // The address of the network itself belongs to no host; its last bit is zero, so nothing carries over.
  bytes[bytes.length - 1] += 1;
  return ipaddr.fromByteArray(bytes).toString();
}

function isNetworkRange(cidr: string): boolean {
  if (
    !/^[0-9a-fA-F.:]{2,45}\/\d{1,3}$/.test(cidr) ||
    !ipaddr.isValidCIDR(cidr)
  ) {
    return false;
  }
  const [address, prefix] = ipaddr.parseCIDR(cidr);
  // A single address leaves no room for the virtual IP.
  return prefix < (address.kind() === 'ipv4' ? 32 : 128);
}
