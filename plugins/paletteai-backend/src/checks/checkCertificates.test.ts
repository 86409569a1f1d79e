import {
  issueCertificate as issue,
  IssuedCertificate,
} from '../__testUtils__/issueCertificate';
import { checkCertificates } from './checkCertificates';

const NOW = new Date('2026-06-15T12:00:00Z');

const GARBAGE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';

describe('checkCertificates', () => {
  let valid: IssuedCertificate;
  let expired: IssuedCertificate;
  let future: IssuedCertificate;

  beforeAll(async () => {
    valid = await issue('Root', '2026-01-01', '2027-01-01');
    expired = await issue('Old root', '2020-01-01', '2026-06-14T23:00:00Z');
    future = await issue('New root', '2026-07-01', '2027-01-01');
  });

  const check = (given: Record<string, string>, path = '') =>
    checkCertificates(
      { certificates: { mode: 'provide', name: 'ca', ...given } },
      path,
      NOW,
    ).map(problem => `${problem.path}: ${problem.message}`);

  it('accepts a bundle of valid certificates, and a client certificate with its key', () => {
    expect(
      check({
        caCertificate: `${valid.certificate}\n${valid.certificate}`,
        clientCertificate: valid.certificate,
        clientKey: valid.key,
      }),
    ).toEqual([]);
  });

  it('says when a certificate expired', () => {
    expect(check({ caCertificate: expired.certificate })).toEqual([
      'certificates.caCertificate: Certificate 1 of 1 (CN=Old root, O=Acme) expired on 2026-06-14. Provide a valid certificate.',
    ]);
  });

  it('says when a certificate will be valid', () => {
    expect(check({ clientCertificate: future.certificate })).toEqual([
      'certificates.clientCertificate: Certificate 1 of 1 (CN=New root, O=Acme) is not valid before 2026-07-01. Provide a valid certificate.',
    ]);
  });

  it('says which certificate of a bundle cannot be read, and where it stands', () => {
    expect(
      check(
        { caCertificate: `${valid.certificate}\n${GARBAGE}` },
        'settings.integrations.palette',
      ),
    ).toEqual([
      'settings.integrations.palette.certificates.caCertificate: Certificate 2 of 2 cannot be read. Copy it again, from BEGIN CERTIFICATE to END CERTIFICATE.',
    ]);
  });

  it('refuses a key that is none, and one of another certificate', () => {
    const clientCertificate = valid.certificate;
    const clientKey =
      '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----';
    expect(check({ clientCertificate, clientKey })).toEqual([
      expect.stringMatching(/^certificates\.clientKey: .*cannot be read/),
    ]);
    expect(check({ clientCertificate, clientKey: expired.key })).toEqual([
      expect.stringMatching(/^certificates\.clientKey: .*does not match/),
    ]);
  });

  it('has nothing to check where no certificates are given', () => {
    expect(checkCertificates({ certificates: { mode: 'none' } }, '')).toEqual(
      [],
    );
  });
});
