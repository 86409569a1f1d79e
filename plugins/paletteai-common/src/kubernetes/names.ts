/**
 * Namespace of PaletteAI's own components, in which no Project may live.
 *
 * @public
 */
export const SYSTEM_NAMESPACE = 'mural-system';

const RESERVED_PREFIXES = ['kube-', 'tenant-', 'open-cluster-management'];

/**
 * Tells whether a namespace belongs to the platform, so that no Project may have it.
 *
 * @param namespace - the name to judge
 * @param systemNamespace - where PaletteAI is installed, when not in `SYSTEM_NAMESPACE`
 * @public
 */
export function isReservedNamespace(
  namespace: string,
  systemNamespace: string = SYSTEM_NAMESPACE,
): boolean {
  return (
    namespace === SYSTEM_NAMESPACE ||
    namespace === systemNamespace ||
    RESERVED_PREFIXES.some(prefix => namespace.startsWith(prefix))
  );
}

/**
 * Namespace that holds the shared resources of a Tenant.
 *
 * @public
 */
export function tenantNamespace(tenant: string): string {
  return `tenant-${tenant}`;
}

/**
 * Whether a group belongs to Kubernetes itself, such as `system:masters`. No identity provider may
 * put people into one.
 *
 * @public
 */
export function isSystemGroup(group: string): boolean {
  return group.startsWith('system:');
}

const MAX_LABEL_LENGTH = 63;

/**
 * Suggests a Kubernetes name for a display name: `NLP Team` becomes `nlp-team`.
 *
 * Empty when the text has no letter or digit of ASCII; the person must choose then.
 *
 * @public
 */
export function proposeName(displayName: string): string {
  return displayName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LABEL_LENGTH)
    .replace(/^-+|-+$/g, '');
}

/**
 * Whether a text can be one segment of the path of a request, by the rule of Kubernetes' own client: `..` would make
 * it the path of something else.
 *
 * @public
 */
export function isPathSegment(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[/%]/.test(text);
}
