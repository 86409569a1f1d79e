import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';

/** What this process trusts, `NODE_EXTRA_CA_CERTS` included. */
export function processAuthorities(): readonly string[] {
  // Not in the first versions of Node.js 22.
  if (typeof tls.getCACertificates === 'function') {
    return tls.getCACertificates('default');
  }
  const extra = process.env.NODE_EXTRA_CA_CERTS;
  try {
    return [
      ...tls.rootCertificates,
      ...(extra ? [readFileSync(extra, 'utf8')] : []),
    ];
  } catch {
    // Node.js has warned of the file when it started.
    return tls.rootCertificates;
  }
}
