import type { ComputeSummary } from '../inventory/ComputeSummary';
import type { RequestProblem } from '../problems/RequestProblem';
import type { ProjectRef, TenantRef } from '../refs/resourceRef';
import type { AccessResponse } from '../wire/access';
import type { ObjectEvent } from '../wire/events';
import type { HubView } from '../wire/hubs';
import type { IntegrationValidationResponse } from '../wire/integrations';
import type { ListQuery, Page } from '../wire/paging';
import type { ProjectFacetQuery, ProjectFacetValues } from '../wire/projects';
import type {
  ComputePoolView,
  ComputeView,
  DeploymentView,
  ProfileBundleVersionsView,
  ProfileBundleView,
  ProjectView,
  TenantView,
} from '../wire/views';
import type {
  ComputePoolDeletion,
  PreviewResponse,
  WriteResponse,
} from '../wire/writes';

/**
 * Refers to an object in a Project.
 *
 * @public
 */
export type InProjectRef = ProjectRef & { name: string };

/**
 * What applies to each request.
 *
 * @public
 */
export type PaletteAiRequestOptions = {
  /** Ends the request; it is rejected with the reason of the signal then. */
  signal?: AbortSignal;
  /**
   * Backstage token of whom the request is made for, where `fetchApi` does not
   * add one by itself, as in a backend.
   */
  token?: string;
};

/**
 * Points at an object whose events are wanted.
 *
 * @public
 */
export type EventsQuery = ProjectRef & {
  kind:
    | 'project'
    | 'compute'
    | 'computeConfig'
    | 'computePool'
    | 'profileBundle'
    | 'aiWorkload'
    | 'settings';
  name: string;
};

/**
 * Types of objects that can be requested.
 *
 * @public
 */
export type RequestKind = 'project' | 'computePool' | 'appDeployment';

/**
 * The REST API of PaletteAI. What fails rejects with a
 * {@link PaletteAiError}; an empty list always means that there are no entries.
 *
 * @public
 */
export interface PaletteAiApi {
  /** All hubs of the portal with their states. */
  listHubs(options?: PaletteAiRequestOptions): Promise<HubView[]>;
  /** Tenants that the person may see. */
  listTenants(
    query?: ListQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<Page<TenantView>>;
  /** What the person may do in a Tenant, outside of its Projects. */
  getTenantAccess(
    ref: TenantRef,
    options?: PaletteAiRequestOptions,
  ): Promise<AccessResponse>;
  /** Projects that the person is a member of. */
  listProjects(
    query?: ListQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<Page<ProjectView>>;
  /** Values that the Projects of the person can be filtered by. */
  listProjectFacet(
    query: ProjectFacetQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<ProjectFacetValues>;
  /** One Project. */
  getProject(
    ref: ProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<ProjectView>;
  /** What the person may do in a Project. */
  getProjectAccess(
    ref: ProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<AccessResponse>;
  /** Whether a new Project can have a name on a hub. */
  checkProjectName(
    ref: { hub: string; name: string },
    options?: PaletteAiRequestOptions,
  ): Promise<{ available: boolean; problems: RequestProblem[] }>;
  /** Machines that a Project may use. */
  listCompute(
    ref: ProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<Pick<Page<ComputeView>, 'items' | 'incomplete'>>;
  /** What there is of machines for all Projects of the person together. */
  getComputeSummary(
    query?: { hub?: string; tenant?: string },
    options?: PaletteAiRequestOptions,
  ): Promise<ComputeSummary & Pick<Page<unknown>, 'incomplete'>>;
  /** What happened to an object, the newest first. */
  listEvents(
    query: EventsQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<ObjectEvent[]>;
  /** Compute Pools that the person may see. */
  listComputePools(
    query?: ListQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<Page<ComputePoolView>>;
  /** One Compute Pool. */
  getComputePool(
    ref: InProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<ComputePoolView>;
  /** Profile Bundles that the person may see, one entry per version. */
  listProfileBundles(
    query?: ListQuery & { type?: string[] },
    options?: PaletteAiRequestOptions,
  ): Promise<Page<ProfileBundleView>>;
  /** One Profile Bundle with its versions, the newest first. */
  getProfileBundle(
    ref: ProjectRef & { bundleName: string },
    options?: PaletteAiRequestOptions,
  ): Promise<ProfileBundleVersionsView>;
  /** App Deployments that the person may see. */
  listAppDeployments(
    query?: ListQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<Page<DeploymentView>>;
  /** One App Deployment. */
  getAppDeployment(
    ref: InProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<DeploymentView>;
  /** Model Deployments that the person may see. */
  listModelDeployments(
    query?: ListQuery,
    options?: PaletteAiRequestOptions,
  ): Promise<Page<DeploymentView>>;
  /** One Model Deployment. */
  getModelDeployment(
    ref: InProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<DeploymentView>;
  /** Validates an integration without saving it. */
  validateIntegration(
    request: object,
    options?: PaletteAiRequestOptions,
  ): Promise<IntegrationValidationResponse>;
  /**
   * Previews a creation.
   *
   * @param ref - `project` is needed for all but Projects
   */
  preview(
    kind: RequestKind,
    ref: { hub: string; project?: string },
    request: object,
    options?: PaletteAiRequestOptions,
  ): Promise<PreviewResponse>;
  /**
   * Creates a Project with its initial objects. Existing objects
   * that match the request are kept; different ones make it fail.
   *
   * @param request - an input of `projectRequestSchema`
   */
  createProject(
    ref: { hub: string },
    request: object,
    options?: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
  /**
   * Creates a Compute Pool, as `createProject` does.
   *
   * @param request - an input of `computePoolRequestSchema`
   */
  createComputePool(
    ref: ProjectRef,
    request: object,
    options?: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
  /**
   * Deploys an app, as `createProject` does.
   *
   * @param request - an input of `appDeploymentRequestSchema`
   */
  createAppDeployment(
    ref: ProjectRef,
    request: object,
    options?: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
  /** Deletes a Project and everything in it. */
  deleteProject(
    ref: ProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
  /** Deletes a Compute Pool; its cluster as the pool says, where no policy is given. */
  deleteComputePool(
    ref: InProjectRef & ComputePoolDeletion,
    options?: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
  /** Deletes an App Deployment. */
  deleteAppDeployment(
    ref: InProjectRef,
    options?: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
}
