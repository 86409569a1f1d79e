import { coerce, compareBuild } from 'semver';

/**
 * Orders versions of profile bundles by semantic versioning, which also fits `v2` and `1.2`. Those
 * that are not versions at all, such as `latest`, come first.
 */
export function compareVersions(left = '', right = ''): number {
  const [a, b] = [left, right].map(version =>
    coerce(version, { includePrerelease: true }),
  );
  if (a && b) {
    return compareBuild(a, b);
  }
  return Number(Boolean(a)) - Number(Boolean(b)) || left.localeCompare(right);
}
