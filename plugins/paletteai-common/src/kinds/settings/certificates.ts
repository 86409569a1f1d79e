import * as z from 'zod/v4';
import type { MessageCode } from '../../problems/messages';
import { report } from '../shared/fields/checks';
import { subdomain } from '../shared/fields/text';

const MAX_PEM_LENGTH = 65536;
const CERTIFICATES =
  /^(-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)+$/;
const KEY =
  /^-----BEGIN ((RSA |EC )?PRIVATE KEY)-----[A-Za-z0-9+/=\s]+-----END \1-----$/;

function pem(pattern: RegExp, code: MessageCode) {
  return z
    .string({ error: code })
    .trim()
    .check(context => {
      if (
        context.value.length > MAX_PEM_LENGTH ||
        !pattern.test(context.value)
      ) {
        report(context, code);
      }
    })
    .optional();
}

/** Certificates with which Palette is verified, or that the hub shows to Palette. @internal */
export function certificates() {
  const provide = z
    .strictObject({
      mode: z.literal('provide'),
      name: subdomain(
        'integration.palette.certificates.name.required',
        'integration.palette.certificates.name.format',
      ),
      caCertificate: pem(
        CERTIFICATES,
        'integration.palette.certificates.certificateFormat',
      ),
      clientCertificate: pem(
        CERTIFICATES,
        'integration.palette.certificates.certificateFormat',
      ),
      clientKey: pem(KEY, 'integration.palette.certificates.keyFormat'),
    })
    .check(context => {
      const { caCertificate, clientCertificate, clientKey } = context.value;
      if (!caCertificate && !clientCertificate && !clientKey) {
        report(context, 'integration.palette.certificates.required', [
          'caCertificate',
        ]);
      } else if (!clientCertificate !== !clientKey) {
        report(context, 'integration.palette.certificates.clientIncomplete', [
          clientCertificate ? 'clientKey' : 'clientCertificate',
        ]);
      }
    });
  return z
    .discriminatedUnion(
      'mode',
      [
        z.strictObject({ mode: z.literal('none') }),
        provide,
        z.strictObject({
          mode: z.literal('existing'),
          secretName: subdomain(
            'integration.palette.certificates.name.required',
            'integration.palette.certificates.name.format',
          ),
        }),
      ],
      { error: 'integration.palette.certificates.mode' },
    )
    .default({ mode: 'none' });
}
