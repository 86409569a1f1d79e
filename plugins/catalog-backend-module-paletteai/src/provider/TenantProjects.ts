/** Knows which Projects each Tenant has, as far as it knows. */
export class TenantProjects {
  readonly #tenantOf = new Map<string, string>();
  readonly #projectsOf = new Map<string, Set<string>>();

  private constructor() {}

  static create(): TenantProjects {
    return new TenantProjects();
  }

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
