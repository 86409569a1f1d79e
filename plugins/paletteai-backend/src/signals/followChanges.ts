import {
  KINDS,
  KubernetesObject,
  parseProject,
  parseTenant,
  RoleHolders,
  rolesInNamespace,
  rolesInProject,
  rolesInTenant,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { HubAccessSource, HubMembers } from '../membership/HubMembers';
import { VIEW_KINDS, ViewKind } from '../views/ViewsByKind';
import type { ChangePublisher } from './ChangePublisher';

/**
 * Passes on what changes on all hubs.
 *
 * @returns a function that ends it
 */
export function followChanges(
  snapshots: HubSnapshots,
  members: HubMembers,
  publisher: ChangePublisher,
): () => void {
  const unsubscribe = snapshots.hubs().flatMap(hub =>
    VIEW_KINDS.map(kind =>
      hub.store(KINDS[kind]).subscribe({
        onChanges: changes => {
          const source = members.source(hub);
          for (const change of changes) {
            const { object } = change;
            const { namespace, name } = object.metadata;
            const states =
              change.type === 'apply' && change.previous
                ? [object, change.previous]
                : [object];
            publisher.add({
              ref: stringifyResourceRef({ hub: hub.id, kind, namespace, name }),
              audience: states.flatMap(state => {
                const holders = holdersOf(kind, state, source);
                return holders ? members.toAudience(hub, holders) : [];
              }),
            });
          }
        },
      }),
    ),
  );
  return () => {
    unsubscribe.forEach(end => end());
    publisher.stop();
  };
}

/** Who has a role where an object lies. */
function holdersOf(
  kind: ViewKind,
  object: KubernetesObject,
  source: HubAccessSource,
): RoleHolders | undefined {
  if (kind === 'tenant') {
    const { value } = parseTenant(object);
    return value && rolesInTenant(value, source);
  }
  if (kind === 'project') {
    const { value } = parseProject(object);
    return value && rolesInProject(value, source);
  }
  return rolesInNamespace(object.metadata.namespace ?? '', source);
}
