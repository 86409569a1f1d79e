import {
  describeProblem,
  type IntegrationRequest,
  type RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';

type PaletteIntegration = Extract<IntegrationRequest, { type: 'palette' }>;

const CERTIFICATE =
  /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * What is wrong with the certificates of a Palette integration, of which the schema has seen only
 * that they look like PEM. At most one problem for each field.
 *
 * @param path - where the integration stands in the request; empty for the request as a whole
 */
export function checkCertificates(
  { certificates }: Pick<PaletteIntegration, 'certificates'>,
  path: string,
  now: Date = new Date(),
): RequestProblem[] {
  if (certificates.mode !== 'provide') {
    return [];
  }
  const { caCertificate, clientCertificate, clientKey } = certificates;
  const at = (field: string) =>
    [path, 'certificates', field].filter(Boolean).join('.');
  const problems = [
    checkBundle(caCertificate, at('caCertificate'), now),
    checkBundle(clientCertificate, at('clientCertificate'), now),
    checkKey(clientKey, clientCertificate, at('clientKey')),
  ];
  return problems.filter(problem => problem !== undefined);
}

function checkBundle(
  bundle: string | undefined,
  path: string,
  now: Date,
): RequestProblem | undefined {
  const texts = bundle?.match(CERTIFICATE) ?? [];
  for (const [index, text] of texts.entries()) {
    const place = { number: String(index + 1), count: String(texts.length) };
    const certificate = readCertificate(text);
    if (!certificate) {
      return describeProblem(
        'integration.palette.certificates.certificateUnreadable',
        path,
        place,
      );
    }
    const subject =
      certificate.subject?.replace(/\n/g, ', ') || 'without a subject';
    const from = new Date(certificate.validFrom);
    const to = new Date(certificate.validTo);
    if (to < now) {
      return describeProblem(
        'integration.palette.certificates.certificateExpired',
        path,
        { ...place, subject, date: dayOf(to) },
      );
    }
    if (from > now) {
      return describeProblem(
        'integration.palette.certificates.certificateNotYetValid',
        path,
        { ...place, subject, date: dayOf(from) },
      );
    }
  }
  return undefined;
}

function checkKey(
  key: string | undefined,
  certificate: string | undefined,
  path: string,
): RequestProblem | undefined {
  if (key === undefined) {
    return undefined;
  }
  const readKey = readPrivateKey(key);
  if (!readKey) {
    return describeProblem(
      'integration.palette.certificates.keyUnreadable',
      path,
    );
  }
  // The first of a chain is the client's own.
  const own = readCertificate(certificate?.match(CERTIFICATE)?.[0] ?? '');
  return !own || own.checkPrivateKey(readKey)
    ? undefined
    : describeProblem('integration.palette.certificates.keyMismatch', path);
}

function readCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function readPrivateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
