import {
  GroupMapping,
  KINDS,
  KubernetesObject,
  parseProject,
  parseTenant,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import { VIEW_KINDS, ViewKind } from '../views/ViewsByKind';
import type { ChangePublisher } from './ChangePublisher';

/**
 * Passes on what changes on all hubs.
 *
 * @returns a function that ends it
 */
export function followChanges(
  snapshots: HubSnapshots,
  groups: GroupMapping,
  publisher: ChangePublisher,
): () => void {
  const unsubscribe = snapshots.hubs().flatMap(hub =>
    VIEW_KINDS.map(kind =>
      hub.store(KINDS[kind]).subscribe({
        onChanges: changes =>
          changes.forEach(change => {
            const { object } = change;
            const { namespace, name } = object.metadata;
            const states =
              change.type === 'apply' && change.previous
                ? [object, change.previous]
                : [object];
            publisher.add({
              ref: stringifyResourceRef({ hub: hub.id, kind, namespace, name }),
              audience: states
                .flatMap(state => groupsOf(snapshots, hub, kind, state))
                .map(group => groups.toRef(group)),
            });
          }),
      }),
    ),
  );
  return () => {
    unsubscribe.forEach(end => end());
    publisher.stop();
  };
}

/** Groups whose members may see an object. */
function groupsOf(
  snapshots: HubSnapshots,
  hub: Hub,
  kind: ViewKind,
  object: KubernetesObject,
): string[] {
  if (kind === 'tenant') {
    const projects = snapshots
      .list(hub, 'project')
      .filter(({ tenant }) => tenant === object.metadata.name);
    return [
      ...(parseTenant(object).value?.adminGroups ?? []),
      ...projects.flatMap(({ roleMapping }) =>
        Object.values(roleMapping).flat(),
      ),
    ];
  }
  const { namespace = '' } = object.metadata;
  const project =
    kind === 'project'
      ? parseProject(object).value
      : snapshots.find(hub, 'project', namespace, namespace);
  if (!project) {
    return [];
  }
  const tenant = snapshots.find(hub, 'tenant', '', project.tenant);
  return [
    ...Object.values(project.roleMapping).flat(),
    ...(tenant?.adminGroups ?? []),
  ];
}
