import {
  GroupMapping,
  ProjectView,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import type { HubSnapshots } from '../hubs/HubSnapshots';
import type { ProjectScope, TenantScope } from './AccessScope';

interface Entry {
  readonly tenant: TenantView | undefined;
  readonly scope: ProjectScope;
}

/** Maps the groups of role mappings to refs: forwards only, so no one gets a role by a look-alike name. */
export class ScopeReader {
  readonly #snapshots: HubSnapshots;
  readonly #mapping: GroupMapping;
  readonly #refs = new Map<string, string>();
  readonly #projects = new WeakMap<ProjectView, Entry>();

  private constructor(snapshots: HubSnapshots, mapping: GroupMapping) {
    this.#snapshots = snapshots;
    this.#mapping = mapping;
  }

  static create(snapshots: HubSnapshots, mapping: GroupMapping): ScopeReader {
    return new ScopeReader(snapshots, mapping);
  }

  projectScope(hub: Hub, project: ProjectView): ProjectScope {
    const tenant = this.#snapshots.find(hub, 'tenant', '', project.tenant);
    const known = this.#projects.get(project);
    if (known && known.tenant === tenant) {
      return known.scope;
    }
    const { roleMapping } = project;
    const scope: ProjectScope = {
      ref: project.ref,
      hub: hub.id,
      tenant: project.tenant,
      project: project.name,
      members: {
        viewer: this.#toRefs(roleMapping.viewer),
        editor: this.#toRefs(roleMapping.editor),
        admin: this.#toRefs(roleMapping.admin),
        tenantAdmin: this.#toRefs(tenant?.adminGroups ?? []),
      },
    };
    this.#projects.set(project, { tenant, scope });
    return scope;
  }

  tenantScope(tenant: TenantView): TenantScope {
    return {
      ref: tenant.ref,
      hub: tenant.hub,
      tenant: tenant.name,
      adminRefs: this.#toRefs(tenant.adminGroups),
    };
  }

  /** Admin groups of a Project, to be named when access is denied. */
  adminGroups(hub: Hub, project: ProjectView): string[] {
    const tenant = this.#snapshots.find(hub, 'tenant', '', project.tenant);
    return [
      ...new Set([
        ...project.roleMapping.admin,
        ...(tenant?.adminGroups ?? []),
      ]),
    ];
  }

  /**
   * The groups that role mappings of a hub name and a person belongs to.
   *
   * Groups of Kubernetes itself are left out: an identity provider that has a group of such a name must not make its
   * members administrators of the cluster.
   */
  hubGroups(hub: Hub, refs: ReadonlySet<string>): string[] {
    const named = new Set([
      ...this.#snapshots
        .list(hub, 'tenant')
        .flatMap(({ adminGroups }) => adminGroups),
      ...this.#snapshots
        .list(hub, 'project')
        .flatMap(({ roleMapping: { admin, editor, viewer } }) => [
          ...admin,
          ...editor,
          ...viewer,
        ]),
    ]);
    return [...named]
      .filter(
        group => !group.startsWith('system:') && refs.has(this.#toRef(group)),
      )
      .sort();
  }

  #toRefs(groups: readonly string[]): string[] {
    return groups.map(group => this.#toRef(group));
  }

  #toRef(group: string): string {
    let ref = this.#refs.get(group);
    if (ref === undefined) {
      ref = this.#mapping.toRef(group);
      this.#refs.set(group, ref);
    }
    return ref;
  }
}
