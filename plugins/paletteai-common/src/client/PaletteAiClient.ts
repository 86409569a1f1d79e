import type { ProjectRef, TenantRef } from '../refs/resourceRef';
import type { ObjectEvent } from '../wire/events';
import type { HubView } from '../wire/hubs';
import type { ListQuery } from '../wire/paging';
import type { ProjectFacetQuery } from '../wire/projects';
import type { ComputePoolDeletion } from '../wire/writes';
import type {
  EventsQuery,
  InProjectRef,
  PaletteAiApi,
  PaletteAiRequestOptions as Options,
  RequestKind,
} from './PaletteAiApi';
import { PaletteAiError } from './PaletteAiError';
import { COLLECTIONS, inProjectPath, isList, projectPath } from './paths';
import { PaletteAiConnection, JsonRequest, requestJson } from './requestJson';

/**
 * {@link PaletteAiApi} over HTTP.
 *
 * @public
 */
export class PaletteAiClient implements PaletteAiApi {
  readonly #connection: PaletteAiConnection;

  private constructor(connection: PaletteAiConnection) {
    this.#connection = connection;
  }

  /** Makes a client of the portal's own APIs. */
  static create(connection: PaletteAiConnection): PaletteAiClient {
    return new PaletteAiClient(connection);
  }

  /** {@inheritDoc PaletteAiApi.listHubs} */
  async listHubs(options?: Options) {
    const { items } = await this.#list<{ items: HubView[] }>(['hubs'], options);
    return items;
  }

  /** {@inheritDoc PaletteAiApi.listTenants} */
  listTenants(query?: ListQuery, options?: Options) {
    return this.#page<'listTenants'>('tenants', query, options);
  }

  /** {@inheritDoc PaletteAiApi.getTenantAccess} */
  getTenantAccess({ hub, tenant }: TenantRef, options?: Options) {
    return this.#send<'getTenantAccess'>({
      path: ['hubs', hub, 'tenants', tenant, 'access'],
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.listProjects} */
  listProjects(query?: ListQuery, options?: Options) {
    return this.#page<'listProjects'>('projects', query, options);
  }

  /** {@inheritDoc PaletteAiApi.listProjectFacet} */
  listProjectFacet(query: ProjectFacetQuery, options?: Options) {
    return this.#page<'listProjectFacet'>('project-facets', query, options);
  }

  /** {@inheritDoc PaletteAiApi.getProject} */
  getProject(ref: ProjectRef, options?: Options) {
    return this.#send<'getProject'>({ path: projectPath(ref), ...options });
  }

  /** {@inheritDoc PaletteAiApi.getProjectAccess} */
  getProjectAccess(ref: ProjectRef, options?: Options) {
    return this.#send<'getProjectAccess'>({
      path: [...projectPath(ref), 'access'],
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.checkProjectName} */
  checkProjectName(
    { hub, name }: { hub: string; name: string },
    options?: Options,
  ) {
    return this.#send<'checkProjectName'>({
      path: ['hubs', hub, 'project-names', name],
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.listCompute} */
  listCompute(ref: ProjectRef, options?: Options) {
    return this.#list<Answer<'listCompute'>>(
      [...projectPath(ref), 'compute'],
      options,
    );
  }

  /** {@inheritDoc PaletteAiApi.getComputeSummary} */
  getComputeSummary(
    query?: { hub?: string; tenant?: string },
    options?: Options,
  ) {
    return this.#page<'getComputeSummary'>('compute', query, options);
  }

  /** {@inheritDoc PaletteAiApi.listEvents} */
  async listEvents({ kind, name, ...ref }: EventsQuery, options?: Options) {
    const { items } = await this.#list<{ items: ObjectEvent[] }>(
      [...projectPath(ref), 'events'],
      options,
      { kind, name },
    );
    return items;
  }

  /** {@inheritDoc PaletteAiApi.listComputePools} */
  listComputePools(query?: ListQuery, options?: Options) {
    return this.#page<'listComputePools'>('compute-pools', query, options);
  }

  /** {@inheritDoc PaletteAiApi.getComputePool} */
  getComputePool(ref: InProjectRef, options?: Options) {
    return this.#send<'getComputePool'>({
      path: inProjectPath(ref, 'compute-pools'),
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.listProfileBundles} */
  listProfileBundles(
    query?: ListQuery & { type?: string[] },
    options?: Options,
  ) {
    return this.#page<'listProfileBundles'>('profile-bundles', query, options);
  }

  /** {@inheritDoc PaletteAiApi.getProfileBundle} */
  getProfileBundle(
    { bundleName, ...ref }: ProjectRef & { bundleName: string },
    options?: Options,
  ) {
    return this.#send<'getProfileBundle'>({
      path: inProjectPath({ ...ref, name: bundleName }, 'profile-bundles'),
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.listAppDeployments} */
  listAppDeployments(query?: ListQuery, options?: Options) {
    return this.#page<'listAppDeployments'>('app-deployments', query, options);
  }

  /** {@inheritDoc PaletteAiApi.getAppDeployment} */
  getAppDeployment(ref: InProjectRef, options?: Options) {
    return this.#send<'getAppDeployment'>({
      path: inProjectPath(ref, 'app-deployments'),
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.listModelDeployments} */
  listModelDeployments(query?: ListQuery, options?: Options) {
    return this.#page<'listModelDeployments'>(
      'model-deployments',
      query,
      options,
    );
  }

  /** {@inheritDoc PaletteAiApi.getModelDeployment} */
  getModelDeployment(ref: InProjectRef, options?: Options) {
    return this.#send<'getModelDeployment'>({
      path: inProjectPath(ref, 'model-deployments'),
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.validateIntegration} */
  validateIntegration(request: object, options?: Options) {
    return this.#send<'validateIntegration'>({
      method: 'POST',
      path: ['integrations', 'validate'],
      body: request,
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.preview} */
  preview(
    kind: RequestKind,
    { hub, project }: { hub: string; project?: string },
    request: object,
    options?: Options,
  ) {
    const parent = project ? projectPath({ hub, project }) : ['hubs', hub];
    return this.#send<'preview'>({
      method: 'POST',
      path: [...parent, `${COLLECTIONS[kind]}-previews`],
      body: request,
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.createProject} */
  createProject({ hub }: { hub: string }, request: object, options?: Options) {
    return this.#send<'createProject'>({
      method: 'POST',
      path: ['hubs', hub, 'projects'],
      body: request,
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.createComputePool} */
  createComputePool(ref: ProjectRef, request: object, options?: Options) {
    return this.#send<'createComputePool'>({
      method: 'POST',
      path: [...projectPath(ref), 'compute-pools'],
      body: request,
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.createAppDeployment} */
  createAppDeployment(ref: ProjectRef, request: object, options?: Options) {
    return this.#send<'createAppDeployment'>({
      method: 'POST',
      path: [...projectPath(ref), 'app-deployments'],
      body: request,
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.deleteProject} */
  deleteProject(ref: ProjectRef, options?: Options) {
    return this.#send<'deleteProject'>({
      method: 'DELETE',
      path: projectPath(ref),
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.deleteComputePool} */
  deleteComputePool(
    { deletionPolicy, ...ref }: InProjectRef & ComputePoolDeletion,
    options?: Options,
  ) {
    return this.#send<'deleteComputePool'>({
      method: 'DELETE',
      path: inProjectPath(ref, 'compute-pools'),
      query: { deletionPolicy },
      ...options,
    });
  }

  /** {@inheritDoc PaletteAiApi.deleteAppDeployment} */
  deleteAppDeployment(ref: InProjectRef, options?: Options) {
    return this.#send<'deleteAppDeployment'>({
      method: 'DELETE',
      path: inProjectPath(ref, 'app-deployments'),
      ...options,
    });
  }

  #send<TMethod extends keyof PaletteAiApi>(request: JsonRequest) {
    return requestJson(this.#connection, request) as Promise<Answer<TMethod>>;
  }

  #page<TMethod extends keyof PaletteAiApi>(
    collection: string,
    query?: object,
    options?: Options,
  ) {
    return this.#list<Answer<TMethod>>([collection], options, query);
  }

  /** Rejects anything but a list, so that it is not shown as an empty one. */
  async #list<TList>(path: string[], options?: Options, query?: object) {
    const answer = await requestJson(this.#connection, {
      path,
      query,
      ...options,
    });
    if (!isList(answer)) {
      const message = `GET /${path.join('/')} of PaletteAI gave no list`;
      throw PaletteAiError.of({ kind: 'other', message });
    }
    return answer as TList;
  }
}

type Answer<TMethod extends keyof PaletteAiApi> = Awaited<
  ReturnType<PaletteAiApi[TMethod]>
>;
