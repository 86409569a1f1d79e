import {
  IntegrationRequest,
  integrationRequestSchema,
  IntegrationType,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Certificates as they are filled in.
 *
 * @public
 */
export type CertificatesDraft = {
  mode: 'none' | 'provide' | 'existing';
  /** Name of the Secret to create. */
  name?: string;
  caCertificate?: string;
  clientCertificate?: string;
  clientKey?: string;
  /** Name of a Secret that exists. */
  secretName?: string;
};

/**
 * An integration as it is filled in; anything may be missing. What is of
 * Palette alone is absent for the other types.
 *
 * @public
 */
export type IntegrationDraft = {
  name?: string;
  apiKey?: string;
  hostUrl?: string;
  tenant?: string;
  projectId?: string;
  skipTlsVerify?: boolean;
  certificates?: CertificatesDraft;
};

/**
 * The integration as a request, with only what its type and mode of
 * certificates take.
 *
 * @public
 */
export function integrationOf(
  type: IntegrationType,
  draft: IntegrationDraft,
): IntegrationDraft & { type: IntegrationType } {
  const { name, apiKey, hostUrl, tenant, projectId } = draft;
  const { skipTlsVerify = false } = draft;
  const common = { type, name, apiKey };
  return type === 'palette'
    ? {
        ...common,
        hostUrl,
        tenant,
        projectId,
        skipTlsVerify,
        certificates: certificatesOf(draft),
      }
    : common;
}

/**
 * All problems with an integration before it is tried.
 *
 * @public
 */
export function checkIntegration(
  type: IntegrationType,
  draft: IntegrationDraft,
): { request?: IntegrationRequest; problems: RequestProblem[] } {
  // Empty texts in place of missing ones, so that all that is missing is told at once.
  const { name = '', hostUrl = '', tenant = '', projectId = '' } = draft;
  const result = validateRequest(
    integrationRequestSchema,
    integrationOf(type, { ...draft, name, hostUrl, tenant, projectId }),
  );
  return result.ok
    ? { request: result.value, problems: [] }
    : { problems: result.problems };
}

function certificatesOf({
  skipTlsVerify,
  certificates,
}: IntegrationDraft): CertificatesDraft {
  // Hidden while verification is skipped, so they are not part of it either.
  if (!certificates || skipTlsVerify) {
    return { mode: 'none' };
  }
  const { mode, name, caCertificate, clientCertificate, clientKey } =
    certificates;
  switch (mode) {
    case 'provide':
      return { mode, name, caCertificate, clientCertificate, clientKey };
    case 'existing':
      return { mode, secretName: certificates.secretName };
    default:
      return { mode };
  }
}
