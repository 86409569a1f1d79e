import { X509Certificate } from 'node:crypto';
import { createLoopbackCertificate } from './createLoopbackCertificate';

describe('createLoopbackCertificate', () => {
  const { cert, key } = createLoopbackCertificate();
  const certificate = new X509Certificate(cert);

  it('fits the loopback addresses', () => {
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkHost('example.com')).toBeUndefined();
  });

  it('is its own authority', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.ca).toBe(true);
  });

  it('makes a key of its own each time', () => {
    expect(createLoopbackCertificate().key).not.toBe(key);
  });
});
