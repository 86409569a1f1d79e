import { tenantNamespace } from '@paletteai/backstage-plugin-paletteai-common';
import { parseSourceKey, sourceKey, sourceKeyOf } from '../plan/sourceKey';
import { SourceKind } from '../transform/sourceKinds';
import { ObjectLookup, SourceStores } from './ObjectLookup';

const NAMESPACED: readonly SourceKind[] = [
  'project',
  'profileBundle',
  'computePool',
  'aiWorkload',
];

/** Options of {@link Dependents}. */
export interface DependentsOptions {
  readonly stores: SourceStores;
  readonly lookup: ObjectLookup;
  /** Is kept up to date. */
  readonly tenantProjects: TenantProjects;
}

/**
 * Knows which entities take something from a Tenant or a Project: their owner, what they are part of
 * and who may see them. Notices only what they take, so that the many other changes of a Project cost
 * nothing.
 */
export class Dependents {
  readonly #stores: SourceStores;
  readonly #lookup: ObjectLookup;
  readonly #tenantProjects: TenantProjects;
  readonly #facts = new Map<string, string>();

  constructor(options: DependentsOptions) {
    this.#stores = options.stores;
    this.#lookup = options.lookup;
    this.#tenantProjects = options.tenantProjects;
  }

  /** Remembers what there is to take, where everything is examined anyway. */
  learn(sources: Iterable<string>): void {
    this.#changes(sources);
  }

  /**
   * Sources whose entities change with those given. Remembers what it saw, so it answers once for
   * each change.
   */
  of(sources: Iterable<string>): string[] {
    const { namespaces, tenants } = this.#changes(sources);
    const ofTenants = [...tenants]
      .filter(name => this.#lookup.tenant(name))
      .map(name => sourceKey({ kind: 'tenant', namespace: '', name }));
    return namespaces.size === 0
      ? ofTenants
      : [
          ...ofTenants,
          ...NAMESPACED.flatMap(kind =>
            this.#stores[kind]
              .list()
              .filter(({ metadata }) =>
                namespaces.has(metadata.namespace ?? ''),
              )
              .map(object => sourceKeyOf(kind, object)),
          ),
        ];
  }

  /** Namespaces whose entities take something that changed, and Tenants whose entities do. */
  #changes(sources: Iterable<string>): {
    namespaces: Set<string>;
    tenants: Set<string>;
  } {
    const namespaces = new Set<string>();
    const tenants = new Set<string>();
    const changedTenants: string[] = [];
    for (const key of sources) {
      const source = parseSourceKey(key);
      if (source?.kind === 'tenant' && this.#tenantChanged(source.name)) {
        changedTenants.push(source.name);
      }
      if (source?.kind === 'project' && source.namespace === source.name) {
        const before = this.#tenantProjects.tenantOf(source.name);
        if (this.#projectChanged(source.name)) {
          namespaces.add(source.name);
          const after = this.#tenantProjects.tenantOf(source.name);
          // Members of a Project see its Tenant, and what is in the namespace of that.
          [before, after].forEach(tenant => tenant && tenants.add(tenant));
        }
      }
    }
    for (const tenant of changedTenants) {
      this.#tenantProjects
        .of(tenant)
        .forEach(project => namespaces.add(project));
    }
    for (const tenant of [...changedTenants, ...tenants]) {
      namespaces.add(tenantNamespace(tenant));
    }
    return { namespaces, tenants };
  }

  #tenantChanged(name: string): boolean {
    const tenant = this.#lookup.tenant(name);
    return this.#note(
      `tenant:${name}`,
      tenant && JSON.stringify(tenant.adminGroups),
    );
  }

  #projectChanged(name: string): boolean {
    const project = this.#lookup.project(name);
    this.#tenantProjects.set(name, project?.tenant || undefined);
    return this.#note(
      `project:${name}`,
      project && JSON.stringify([project.tenant, project.roleMapping]),
    );
  }

  #note(key: string, facts: string | undefined): boolean {
    const isOther = this.#facts.get(key) !== facts;
    if (facts === undefined) {
      this.#facts.delete(key);
    } else {
      this.#facts.set(key, facts);
    }
    return isOther;
  }
}

/** Knows which Projects each Tenant has, as far as it knows. */
export class TenantProjects {
  readonly #tenantOf = new Map<string, string>();
  readonly #projectsOf = new Map<string, Set<string>>();

  tenantOf(project: string): string | undefined {
    return this.#tenantOf.get(project);
  }

  /** Names of the Projects of a Tenant, in no order. */
  of(tenant: string): string[] {
    return [...(this.#projectsOf.get(tenant) ?? [])];
  }

  /** @param tenant - undefined if the Project is gone, or belongs to none */
  set(project: string, tenant: string | undefined): void {
    const before = this.#tenantOf.get(project);
    if (before === tenant) {
      return;
    }
    if (before !== undefined) {
      this.#leave(project, before);
    }
    if (tenant === undefined) {
      this.#tenantOf.delete(project);
      return;
    }
    this.#tenantOf.set(project, tenant);
    const projects = this.#projectsOf.get(tenant) ?? new Set();
    this.#projectsOf.set(tenant, projects.add(project));
  }

  #leave(project: string, tenant: string): void {
    const projects = this.#projectsOf.get(tenant);
    projects?.delete(project);
    if (projects?.size === 0) {
      this.#projectsOf.delete(tenant);
    }
  }
}
