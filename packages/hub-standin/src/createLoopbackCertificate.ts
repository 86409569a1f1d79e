import { generate } from 'selfsigned';

/** A self-signed server certificate with its key, both in PEM. */
export interface LoopbackCertificate {
  readonly cert: string;
  readonly key: string;
}

const dnsName = 2;
const ipAddress = 7;

/**
 * Makes a certificate for this machine's loopback addresses. Kubernetes clients send a bearer token over
 * TLS only: over plain HTTP, `kubectl` sends no credentials, whatever its kubeconfig says.
 */
export function createLoopbackCertificate(days = 30): LoopbackCertificate {
  const { cert, private: key } = generate(
    [{ name: 'commonName', value: 'localhost' }],
    {
      days,
      keySize: 2048,
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: dnsName, value: 'localhost' },
            { type: ipAddress, ip: '127.0.0.1' },
            { type: ipAddress, ip: '::1' },
          ],
        },
      ],
    },
  );
  return { cert, key };
}
