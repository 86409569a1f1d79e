const RESERVED_DOMAINS = [
  'backstage.io',
  'fluxcd.io',
  'helm.sh',
  'k8s.io',
  'kubernetes.io',
  'open-cluster-management.io',
  'palette.ai',
  'spectrocloud.com',
];

/**
 * Tells whether a label key belongs to a tool or the platform, so that it cannot be a tag of a Project.
 *
 * @public
 */
export function isReservedTagKey(key: string): boolean {
  const slash = key.indexOf('/');
  if (slash < 0) {
    return false;
  }
  const domain = key.slice(0, slash).toLowerCase();
  return RESERVED_DOMAINS.some(
    reserved => domain === reserved || domain.endsWith(`.${reserved}`),
  );
}

/**
 * Picks the tags of a Project from its labels: all but those of tools and the platform.
 *
 * @public
 */
export function tagsFromLabels(
  labels: Readonly<Record<string, string>>,
): Record<string, string> {
  return withoutReservedKeys(labels);
}

/** Leaves out what tools and the platform put there, which is none of the person's business. @internal */
export function withoutReservedKeys(
  entries: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(([key]) => !isReservedTagKey(key)),
  );
}
