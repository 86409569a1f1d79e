import {
  InProjectRef,
  ListQuery,
  Page,
  PaletteAiApi,
  PaletteAiError,
  PaletteAiFailure,
  ProjectFacetQuery,
  ProjectRef,
  ResourceRef,
  stringifyResourceRef,
  summarizeCompute,
  TenantRef,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import { deleted, notFound } from './answers';
import { facetOf } from './facetOf';
import { FakePaletteAiContent, NOTHING } from './FakePaletteAiContent';
import { AnyListQuery, pageOf } from './pageOf';

type Failure = PaletteAiFailure | 'hangs' | undefined;
type CreatedKind = FakePaletteAiApi['created'][number]['kind'];

/**
 * The API of PaletteAI without a backend, for tests.
 *
 * @public
 */
export class FakePaletteAiApi implements PaletteAiApi {
  /** Its content; can be changed between requests. */
  readonly content: FakePaletteAiContent;
  /** Queries of all lists that were asked for, the newest last. */
  readonly queries: AnyListQuery[] = [];
  /** What was asked to be created, the newest last. */
  readonly created: {
    kind: 'project' | 'computePool' | 'appDeployment';
    request: object;
  }[] = [];
  #failure: Failure;
  #accessFailure: Failure;

  private constructor(content: FakePaletteAiContent) {
    this.content = content;
  }

  /** Creates an API with exactly the given content. */
  static create(content: Partial<FakePaletteAiContent> = {}): FakePaletteAiApi {
    return new FakePaletteAiApi({ ...NOTHING, ...content });
  }

  /** Lets all requests from now on fail, or never end; `undefined` makes it work again. */
  breakWith(failure: PaletteAiFailure | 'hangs' | undefined): void {
    this.#failure = failure;
  }

  /** Like `breakWith`, but only for access requests. */
  breakAccessWith(failure: PaletteAiFailure | 'hangs' | undefined): void {
    this.#accessFailure = failure;
  }

  /** As of `PaletteAiApi`. */
  async listHubs(): ReturnType<PaletteAiApi['listHubs']> {
    await this.#pass();
    return { items: this.content.hubs };
  }

  /** As of `PaletteAiApi`. */
  async getHub({ hub }: { hub: string }): ReturnType<PaletteAiApi['getHub']> {
    await this.#pass();
    const found = this.content.hubs.find(({ id }) => id === hub);
    if (!found) {
      throw notFound(hub);
    }
    return found;
  }

  /** As of `PaletteAiApi`. */
  listTenants(
    query?: ListQuery<'listTenants'>,
  ): ReturnType<PaletteAiApi['listTenants']> {
    return this.#page(this.content.tenants, query);
  }

  /** As of `PaletteAiApi`. */
  async getTenant({
    hub,
    tenant,
  }: TenantRef): ReturnType<PaletteAiApi['getTenant']> {
    await this.#pass();
    const found = this.content.tenants.find(
      each => each.hub === hub && each.name === tenant,
    );
    if (!found) {
      throw notFound(tenant);
    }
    return found;
  }

  /** As of `PaletteAiApi`. */
  async getTenantAccess(): ReturnType<PaletteAiApi['getTenantAccess']> {
    await this.#pass(this.#failure ?? this.#accessFailure);
    return this.content.access;
  }

  /** As of `PaletteAiApi`. */
  listProjects(
    query?: ListQuery<'listProjects'>,
  ): ReturnType<PaletteAiApi['listProjects']> {
    return this.#page(this.content.projects, query);
  }

  /** As of `PaletteAiApi`. */
  async listProjectFacet(
    query: ProjectFacetQuery,
  ): ReturnType<PaletteAiApi['listProjectFacet']> {
    await this.#pass();
    const { projects, incomplete } = this.content;
    return { ...facetOf(projects, query), incomplete };
  }

  /** As of `PaletteAiApi`. */
  getProject({
    hub,
    project,
  }: ProjectRef): ReturnType<PaletteAiApi['getProject']> {
    return this.#find(this.content.projects, {
      hub,
      project,
      name: project,
    });
  }

  /** As of `PaletteAiApi`. */
  async getProjectAccess(): ReturnType<PaletteAiApi['getProjectAccess']> {
    await this.#pass(this.#failure ?? this.#accessFailure);
    return this.content.access;
  }

  /** As of `PaletteAiApi`. */
  async listProjectAccess({
    action,
    ...query
  }: Parameters<PaletteAiApi['listProjectAccess']>[0]): ReturnType<
    PaletteAiApi['listProjectAccess']
  > {
    await this.#pass(this.#failure ?? this.#accessFailure);
    const { access, incomplete, projects } = this.content;
    const { decidedBy } = access;
    const allowed = access.allowed.filter(each => action.includes(each));
    const { items, pageInfo } = pageOf(allowed.length > 0 ? projects : [], {
      ...query,
      orderField: 'displayName',
    });
    return {
      items: items.map(({ ref, hub, name, displayName }) => ({
        ref,
        hub,
        name,
        displayName,
        allowed,
        decidedBy,
      })),
      pageInfo,
      incomplete,
    };
  }

  /** As of `PaletteAiApi`. */
  async checkProjectName({
    name,
  }: {
    hub: string;
    name: string;
  }): ReturnType<PaletteAiApi['checkProjectName']> {
    await this.#pass();
    const { projects, takenNames } = this.content;
    const taken = [...projects.map(project => project.name), ...takenNames];
    return { available: !taken.includes(name), problems: [] };
  }

  /** As of `PaletteAiApi`. */
  async listCompute({
    hub,
    project,
  }: ProjectRef): ReturnType<PaletteAiApi['listCompute']> {
    await this.#pass();
    const { compute, incomplete } = this.content;
    const items = compute.filter(
      item => item.hub === hub && item.namespace === project,
    );
    return { items, incomplete };
  }

  /** As of `PaletteAiApi`. */
  async getComputeSummary(): ReturnType<PaletteAiApi['getComputeSummary']> {
    await this.#pass();
    const { compute, incomplete } = this.content;
    return { ...summarizeCompute(compute), incomplete };
  }

  /** As of `PaletteAiApi`. */
  async listEvents(): ReturnType<PaletteAiApi['listEvents']> {
    await this.#pass();
    return { items: this.content.events };
  }

  /** As of `PaletteAiApi`. */
  listComputePools(
    query?: ListQuery<'listComputePools'>,
  ): ReturnType<PaletteAiApi['listComputePools']> {
    return this.#page(this.content.computePools, query);
  }

  /** As of `PaletteAiApi`. */
  getComputePool(
    ref: InProjectRef,
  ): ReturnType<PaletteAiApi['getComputePool']> {
    return this.#find(this.content.computePools, ref);
  }

  /** As of `PaletteAiApi`. */
  listProfileBundles(
    query?: ListQuery<'listProfileBundles'>,
  ): ReturnType<PaletteAiApi['listProfileBundles']> {
    return this.#page(this.content.profileBundles, query);
  }

  /** As of `PaletteAiApi`. */
  async getProfileBundle({
    bundleName,
    ...ref
  }: ProjectRef & { bundleName: string }): ReturnType<
    PaletteAiApi['getProfileBundle']
  > {
    await this.#pass();
    const versions = this.content.profileBundles.filter(
      bundle =>
        bundle.bundleName === bundleName &&
        bundle.hub === ref.hub &&
        bundle.namespace === ref.project,
    );
    if (versions.length === 0) {
      throw notFound(bundleName);
    }
    return { bundleName, displayName: versions[0].displayName, versions };
  }

  /** As of `PaletteAiApi`. */
  listAppDeployments(
    query?: ListQuery<'listAppDeployments'>,
  ): ReturnType<PaletteAiApi['listAppDeployments']> {
    return this.#page(this.content.appDeployments, query);
  }

  /** As of `PaletteAiApi`. */
  getAppDeployment(
    ref: InProjectRef,
  ): ReturnType<PaletteAiApi['getAppDeployment']> {
    return this.#find(this.content.appDeployments, ref);
  }

  /** As of `PaletteAiApi`. */
  listModelDeployments(
    query?: ListQuery<'listModelDeployments'>,
  ): ReturnType<PaletteAiApi['listModelDeployments']> {
    return this.#page(this.content.modelDeployments, query);
  }

  /** As of `PaletteAiApi`. */
  getModelDeployment(
    ref: InProjectRef,
  ): ReturnType<PaletteAiApi['getModelDeployment']> {
    return this.#find(this.content.modelDeployments, ref);
  }

  /** As of `PaletteAiApi`. */
  async validateIntegration(): ReturnType<PaletteAiApi['validateIntegration']> {
    await this.#pass();
    return this.content.validation;
  }

  /** As of `PaletteAiApi`. */
  previewProject(): ReturnType<PaletteAiApi['previewProject']> {
    return this.#preview();
  }

  /** As of `PaletteAiApi`. */
  previewComputePool(): ReturnType<PaletteAiApi['previewComputePool']> {
    return this.#preview();
  }

  /** As of `PaletteAiApi`. */
  previewAppDeployment(): ReturnType<PaletteAiApi['previewAppDeployment']> {
    return this.#preview();
  }

  /** As of `PaletteAiApi`. */
  createProject(
    { hub }: { hub: string },
    request: object,
  ): ReturnType<PaletteAiApi['createProject']> {
    return this.#create('project', request, name => ({
      hub,
      kind: 'project',
      namespace: name,
      name,
    }));
  }

  /** As of `PaletteAiApi`. */
  createComputePool(
    { hub, project }: ProjectRef,
    request: object,
  ): ReturnType<PaletteAiApi['createComputePool']> {
    return this.#create('computePool', request, name => ({
      hub,
      kind: 'computePool',
      namespace: project,
      name,
    }));
  }

  /** As of `PaletteAiApi`. */
  createAppDeployment(
    { hub, project }: ProjectRef,
    request: object,
  ): ReturnType<PaletteAiApi['createAppDeployment']> {
    return this.#create('appDeployment', request, name => ({
      hub,
      kind: 'aiWorkload',
      namespace: project,
      name,
    }));
  }

  /** As of `PaletteAiApi`. */
  async deleteProject({
    hub,
    project,
  }: ProjectRef): ReturnType<PaletteAiApi['deleteProject']> {
    const { ref } = await this.getProject({ hub, project });
    this.content.projects = without(this.content.projects, ref);
    return deleted(ref);
  }

  /** As of `PaletteAiApi`. */
  async deleteComputePool(
    pool: InProjectRef,
  ): ReturnType<PaletteAiApi['deleteComputePool']> {
    const { ref } = await this.getComputePool(pool);
    this.content.computePools = without(this.content.computePools, ref);
    return deleted(ref);
  }

  /** As of `PaletteAiApi`. */
  async deleteAppDeployment(
    deployment: InProjectRef,
  ): ReturnType<PaletteAiApi['deleteAppDeployment']> {
    const { ref } = await this.getAppDeployment(deployment);
    this.content.appDeployments = without(this.content.appDeployments, ref);
    return deleted(ref);
  }

  async #preview() {
    await this.#pass();
    return { manifests: [], outcomes: [], diffs: [], problems: [] };
  }

  async #create(
    kind: CreatedKind,
    request: object,
    refOf: (name: string) => ResourceRef,
  ): Promise<WriteResponse> {
    await this.#pass();
    this.created.push({ kind, request });
    const name = 'name' in request ? String(request.name) : '';
    const ref = stringifyResourceRef(refOf(name));
    return { ref, outcomes: [{ ref, outcome: 'created' }] };
  }

  async #page<TItem extends Parameters<typeof pageOf>[0][number]>(
    all: TItem[],
    query: AnyListQuery = {},
  ): Promise<Page<TItem>> {
    this.queries.push(query);
    await this.#pass();
    return { ...pageOf(all, query), incomplete: this.content.incomplete };
  }

  async #find<TItem extends { hub: string; namespace?: string; name: string }>(
    all: TItem[],
    { hub, project, name }: InProjectRef,
  ): Promise<TItem> {
    await this.#pass();
    const found = all.find(
      item =>
        item.hub === hub && item.namespace === project && item.name === name,
    );
    if (!found) {
      throw notFound(name);
    }
    return found;
  }

  async #pass(failure = this.#failure): Promise<void> {
    if (failure === 'hangs') {
      await new Promise(() => {});
    } else if (failure) {
      throw PaletteAiError.of(failure);
    }
  }
}

function without<TItem extends { ref: string }>(
  items: TItem[],
  ref: string,
): TItem[] {
  return items.filter(item => item.ref !== ref);
}
