import type { ResourceRegistry } from '../resources';

export type GroupVersions = { group: string; versions: string[] };

/** The groups that are served, the core group first, their versions by preference. */
export function groupVersionsOf(registry: ResourceRegistry): GroupVersions[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, version } of registry.all()) {
    const versions = groups.get(group) ?? new Set();
    versions.add(version);
    groups.set(group, versions);
  }
  return [...groups].map(([group, versions]) => ({
    group,
    versions: [...versions].sort(compareVersions),
  }));
}

/** Stable versions before beta before alpha, newer ones first, as Kubernetes prefers them. */
export function compareVersions(a: string, b: string): number {
  const [rankA, majorA, minorA] = rank(a);
  const [rankB, majorB, minorB] = rank(b);
  return (
    rankB - rankA || majorB - majorA || minorB - minorA || (a < b ? -1 : 1)
  );
}

function rank(version: string): [number, number, number] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) {
    return [0, 0, 0];
  }
  const [, major, stage, minor] = match;
  const ranks = { alpha: 1, beta: 2 } as const;
  const stageRank = stage === 'alpha' || stage === 'beta' ? ranks[stage] : 3;
  return [stageRank, Number(major), Number(minor ?? 0)];
}
