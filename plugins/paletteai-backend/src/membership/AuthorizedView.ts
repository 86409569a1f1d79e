import {
  ProjectView,
  tenantNamespace,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { Allows } from '../permissions/Authorizer';
import type { ViewKind, ViewsByKind } from '../views/ViewsByKind';
import type { HubMembers, ProjectScope } from './HubMembers';

/** Kinds that lie in the namespaces of Projects and Tenants. */
export type NamespacedKind = Exclude<ViewKind, 'tenant' | 'project'>;

/** Keeps a list to a part of a hub. */
export interface Within {
  readonly tenant?: string;
  /** Name of the namespace: that of a Project, or of a Tenant. */
  readonly project?: string;
}

/** What a caller may see of the hubs, as far as one permission goes. Lists are made of nothing else. */
export class AuthorizedView {
  readonly #snapshots: HubSnapshots;
  readonly #members: HubMembers;
  readonly #allows: Allows<ProjectScope>;

  constructor(
    snapshots: HubSnapshots,
    members: HubMembers,
    allows: Allows<ProjectScope>,
  ) {
    this.#snapshots = snapshots;
    this.#members = members;
    this.#allows = allows;
  }

  /** Whether the caller sees a Project, and what the permission is about in it. */
  shows(hub: Hub, project: ProjectView): boolean {
    return this.#allows(this.#members.projectScope(hub, project));
  }

  projects(hub: Hub, within: Within = {}): ProjectView[] {
    return this.#snapshots
      .list(hub, 'project')
      .filter(
        project =>
          isWithin(within, project.tenant, project.name) &&
          this.shows(hub, project),
      );
  }

  /** What lies in the namespaces that the caller sees. */
  list<K extends NamespacedKind>(
    hub: Hub,
    kind: K,
    within: Within = {},
  ): ViewsByKind[K][] {
    const visible = this.#namespaces(hub, within);
    return this.#snapshots
      .list(hub, kind, within.project)
      .filter(({ namespace = '' }) => visible.has(namespace));
  }

  #namespaces(hub: Hub, within: Within): Set<string> {
    const source = this.#members.source(hub);
    const visible = new Set(this.projects(hub, within).map(({ name }) => name));
    for (const tenant of this.#snapshots.list(hub, 'tenant')) {
      const namespace = tenantNamespace(tenant.name);
      if (
        isWithin(within, tenant.name, namespace) &&
        !source.project(namespace) &&
        this.#allows(this.#members.namespaceScope(namespace, tenant, source))
      ) {
        visible.add(namespace);
      }
    }
    return visible;
  }
}

function isWithin(within: Within, tenant: string, namespace: string): boolean {
  return (
    (within.tenant === undefined || within.tenant === tenant) &&
    (within.project === undefined || within.project === namespace)
  );
}
