import {
  appDeploymentReadPermission,
  computePoolReadPermission,
  modelDeploymentReadPermission,
  ProjectContents,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { HubSnapshots } from '../../hubs/HubSnapshots';
import type { AuthorizedView } from '../../membership/AuthorizedView';
import type { ViewKind } from '../../views/ViewsByKind';
import type { RouteContext } from '../RouteContext';

const COUNTED = [
  {
    member: 'computePools',
    viewKind: 'computePool',
    kind: 'computePool',
    permission: computePoolReadPermission,
  },
  {
    member: 'appDeployments',
    viewKind: 'aiWorkload',
    kind: 'appDeployment',
    permission: appDeploymentReadPermission,
  },
  {
    member: 'modelDeployments',
    viewKind: 'aiWorkload',
    kind: 'modelDeployment',
    permission: modelDeploymentReadPermission,
  },
] as const;

/** What to ask for before contents are counted. */
export const CONTENT_PERMISSIONS = COUNTED.map(({ permission }) => permission);

/**
 * Adds to the projects of a page how much the caller can see in each.
 *
 * @param views - for each of `CONTENT_PERMISSIONS`
 */
export async function withContents(
  { snapshots }: RouteContext,
  views: readonly (AuthorizedView | undefined)[],
  page: readonly ProjectView[],
): Promise<ProjectView[]> {
  const contents = new Map<string, ProjectContents>(
    page.map(({ ref }) => [ref, {}]),
  );
  for (const hubId of new Set(page.map(({ hub }) => hub))) {
    const hub = snapshots.hub(hubId);
    for (const [index, { member, viewKind, kind }] of COUNTED.entries()) {
      const counts = await countByProject(snapshots, hub, viewKind, kind);
      for (const project of page) {
        const found = contents.get(project.ref);
        const isShown =
          project.hub === hubId && views[index]?.shows(hub, project);
        if (counts && found && isShown) {
          found[member] = counts.get(project.name) ?? 0;
        }
      }
    }
  }
  return page.map(project => ({
    ...project,
    contents: contents.get(project.ref),
  }));
}

/** @returns undefined if the hub cannot say */
async function countByProject(
  snapshots: HubSnapshots,
  hub: Hub,
  viewKind: ViewKind,
  kind: string,
): Promise<Map<string, number> | undefined> {
  const { type } = await snapshots.state(hub, [viewKind]);
  if (type === 'unreachable') {
    return undefined;
  }
  const counts = new Map<string, number>();
  for (const { kind: found, namespace = '' } of snapshots.list(hub, viewKind)) {
    if (found === kind) {
      counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
    }
  }
  return counts;
}
