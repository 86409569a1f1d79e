import { parseSourceKey, sourceKeyOf } from '../reconcile/sourceKey';
import { SourceKind } from '../transform/sourceKinds';
import { ObjectLookup, SourceStores } from './ObjectLookup';

const NAMESPACED: readonly SourceKind[] = [
  'project',
  'profileBundle',
  'computePool',
  'aiWorkload',
];

/**
 * Knows which entities take something from a Tenant or a Project: their owner and what they are part
 * of. Notices only what they take, so that the many other changes of a Project cost nothing.
 */
export class Dependents {
  readonly #stores: SourceStores;
  readonly #lookup: ObjectLookup;
  readonly #facts = new Map<string, string>();
  readonly #tenantOfProject = new Map<string, string>();

  private constructor(stores: SourceStores, lookup: ObjectLookup) {
    this.#stores = stores;
    this.#lookup = lookup;
  }

  static create(stores: SourceStores, lookup: ObjectLookup): Dependents {
    return new Dependents(stores, lookup);
  }

  /** Remembers what there is to take, where everything is examined anyway. */
  learn(sources: Iterable<string>): void {
    this.#changedNamespaces(sources);
  }

  /**
   * Sources whose entities change with those given. Remembers what it saw, so it answers once for
   * each change.
   */
  of(sources: Iterable<string>): string[] {
    const namespaces = this.#changedNamespaces(sources);
    return namespaces.size === 0
      ? []
      : NAMESPACED.flatMap(kind =>
          this.#stores[kind]
            .list()
            .filter(({ metadata }) => namespaces.has(metadata.namespace ?? ''))
            .map(object => sourceKeyOf(kind, object)),
        );
  }

  #changedNamespaces(sources: Iterable<string>): Set<string> {
    const namespaces = new Set<string>();
    const tenants = new Set<string>();
    for (const key of sources) {
      const source = parseSourceKey(key);
      if (source?.kind === 'tenant' && this.#tenantChanged(source.name)) {
        tenants.add(source.name);
        namespaces.add(`tenant-${source.name}`);
      }
      if (
        source?.kind === 'project' &&
        source.namespace === source.name &&
        this.#projectChanged(source.name)
      ) {
        namespaces.add(source.name);
      }
    }
    for (const [project, tenant] of this.#tenantOfProject) {
      if (tenants.has(tenant)) {
        namespaces.add(project);
      }
    }
    return namespaces;
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
    if (project) {
      this.#tenantOfProject.set(name, project.tenant);
    } else {
      this.#tenantOfProject.delete(name);
    }
    return this.#note(
      `project:${name}`,
      project && JSON.stringify([project.tenant, project.roleMapping.admin]),
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
