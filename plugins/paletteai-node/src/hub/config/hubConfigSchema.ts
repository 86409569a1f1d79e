import { z } from 'zod';
import { isLoopback } from '../transport/isLoopback';

/** Backstage turns an unset environment variable into an empty text, which is never meant. */
const text = z
  .string()
  .min(1, 'must not be empty; is its environment variable set?');

const pem = text.refine(
  value => value.includes('-----BEGIN '),
  'must be PEM text ("-----BEGIN …")',
);

const url = text.refine(
  value =>
    URL.canParse(value) &&
    ['http:', 'https:'].includes(new URL(value).protocol),
  'must be an http or https URL',
);

/** As API servers take it: what begins with `system:` is Kubernetes' own. */
const prefix = text.refine(
  value => !/^system:|^-$/.test(value),
  'must not be "-" or begin with system:',
);

const kubeconfig = z.strictObject({
  file: text,
  context: text.optional(),
});

const server = z
  .strictObject({
    url,
    token: text.optional(),
    tokenFile: text.optional(),
    ca: pem.optional(),
    caFile: text.optional(),
    clientCertificate: pem.optional(),
    clientCertificateFile: text.optional(),
    clientKey: pem.optional(),
    clientKeyFile: text.optional(),
    serverName: text.optional(),
    skipTlsVerify: z.boolean().optional(),
    proxyUrl: url.optional(),
  })
  .superRefine((value, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    for (const [plain, file] of [
      ['token', 'tokenFile'],
      ['ca', 'caFile'],
      ['clientCertificate', 'clientCertificateFile'],
      ['clientKey', 'clientKeyFile'],
    ] as const) {
      if (value[plain] !== undefined && value[file] !== undefined) {
        complain(file, `cannot be combined with ${plain}`);
      }
    }
    const certificate = value.clientCertificate ?? value.clientCertificateFile;
    const key = value.clientKey ?? value.clientKeyFile;
    if (certificate !== undefined && key === undefined) {
      complain('clientKey', 'is required with a client certificate');
    }
    if (key !== undefined && certificate === undefined) {
      complain('clientCertificate', 'is required with a client key');
    }
    if ((value.token ?? value.tokenFile ?? certificate) === undefined) {
      complain('token', 'is required, or tokenFile, or a client certificate');
    }
    if (
      URL.canParse(value.url) &&
      new URL(value.url).protocol === 'http:' &&
      !isLoopback(new URL(value.url))
    ) {
      complain(
        'url',
        'must be https: credentials are sent over plain HTTP to this machine only',
      );
    }
    if (value.skipTlsVerify && (value.ca ?? value.caFile) !== undefined) {
      complain('skipTlsVerify', 'cannot be combined with ca or caFile');
    }
  });

const CONNECTIONS = [
  'kubeconfig',
  'server',
  'inCluster',
  'kubernetesCluster',
  'custom',
] as const;

const hub = z
  .strictObject({
    title: text.optional(),
    uiUrl: url.optional(),
    controlPlane: z.enum(['external', 'embedded']).optional(),
    oidc: z
      .strictObject({
        groupsPrefix: prefix.optional(),
        usernamePrefix: prefix.optional(),
      })
      .optional(),
    kubeconfig: kubeconfig.optional(),
    server: server.optional(),
    inCluster: z.literal(true).optional(),
    kubernetesCluster: text.optional(),
    custom: z.looseObject({ type: text }).optional(),
  })
  .superRefine((value, context) => {
    const given = CONNECTIONS.filter(name => value[name] !== undefined);
    if (given.length === 0) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: `needs one of ${CONNECTIONS.join(', ')}`,
      });
    } else if (given.length > 1) {
      context.addIssue({
        code: 'custom',
        path: [given[1]],
        message: `cannot be combined with ${given[0]}: a hub has one connection`,
      });
    }
  });

/** Ids travel in URLs, entity annotations and file names. */
export const hubIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    'a hub ID must be 1 to 63 lowercase letters, digits and hyphens, and start and end with a letter or digit',
  );

/** The whole of `paletteai.hubs`. */
export const hubsConfigSchema = z.record(hubIdSchema, hub);

export type HubConfig = z.infer<typeof hub>;
