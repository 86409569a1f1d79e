import type { ProjectRef } from '../refs/resourceRef';
import type { components, operations } from './generated/schema';
import type { AnswerOf, PathOf, QueryOf } from './operationTypes';

type Schemas = components['schemas'];

/**
 * A hub as the portal sees it.
 *
 * @public
 */
export type HubView = Schemas['Hub'];

/**
 * State of the watch on one kind of one hub: `denied` when the portal's account may not read the kind, `absent` when
 * the hub does not serve it.
 *
 * @public
 */
export type KindStatus = Schemas['KindStatus'];

/**
 * A field that the suite reads or writes and the hub does not declare.
 *
 * @public
 */
export type CompatibilityGap = HubView['compatibility']['gaps'][number];

/**
 * A Tenant as the REST API gives it.
 *
 * @public
 */
export type TenantView = Schemas['Tenant'];

/**
 * A Project as the REST API gives it.
 *
 * @public
 */
export type ProjectView = Schemas['Project'];

/**
 * What the person can see of what lies in a Project.
 *
 * @public
 */
export type ProjectContents = NonNullable<ProjectView['contents']>;

/**
 * An inventory as the REST API gives it.
 *
 * @public
 */
export type ComputeView = Schemas['Compute'];

/**
 * A Compute Pool as the REST API gives it.
 *
 * @public
 */
export type ComputePoolView = Schemas['ComputePool'];

/**
 * A Profile Bundle as the REST API gives it.
 *
 * @public
 */
export type ProfileBundleView = Schemas['ProfileBundle'];

/**
 * A Profile Bundle with all of its versions, the newest first.
 *
 * @public
 */
export type ProfileBundleVersionsView = AnswerOf<
  operations['getProfileBundle']
>;

/**
 * An app or model deployment as the REST API gives it.
 *
 * @public
 */
export type DeploymentView = Schemas['Deployment'];

/**
 * What the person may do in a Project or a Tenant.
 *
 * @public
 */
export type AccessResponse = Schemas['Access'];

/**
 * Something that happened to an object on the hub.
 *
 * @public
 */
export type ObjectEvent = Schemas['ObjectEvent'];

/**
 * One page of a list.
 *
 * @public
 */
export type Page<TItem> = Schemas['PageFields'] & { items: TItem[] };

/**
 * What became or would become of one object.
 *
 * @public
 */
export type ObjectOutcome = Schemas['ObjectOutcome'];

/**
 * What a create, change or deletion did.
 *
 * @public
 */
export type WriteResponse = Schemas['WriteResult'];

/**
 * What a create or change would do.
 *
 * @public
 */
export type PreviewResponse = Schemas['Preview'];

/**
 * What a create would change about an object that exists.
 *
 * @public
 */
export type PreviewedChange = PreviewResponse['diffs'][number];

/**
 * Whether an integration works, and what was tried.
 *
 * @public
 */
export type IntegrationValidationResponse = Schemas['IntegrationValidation'];

/**
 * A step of trying an integration, in the order in which they are done.
 *
 * @public
 */
export type IntegrationValidationStep =
  IntegrationValidationResponse['steps'][number];

/**
 * Points at something within a Project.
 *
 * @public
 */
export type InProjectRef = ProjectRef & { name: string };

/**
 * Points at an object whose events are wanted.
 *
 * @public
 */
export type EventsQuery = PathOf<operations['listEvents']> &
  QueryOf<operations['listEvents']>;

/**
 * What Projects can be told apart by.
 *
 * @public
 */
export type ProjectFacet = ProjectFacetQuery['facet'];

/**
 * Which values of a facet of Projects are wanted.
 *
 * @public
 */
export type ProjectFacetQuery = QueryOf<operations['listProjectFacet']>;

/**
 * Values of a facet among the Projects that the person may see, those of most
 * Projects first. A tag is `key=value`, an owner the group that administers
 * the Project.
 *
 * @public
 */
export type ProjectFacetValues = AnswerOf<operations['listProjectFacet']>;

/**
 * How a Compute Pool is to be deleted; as the pool says where nothing is given.
 *
 * @public
 */
export type ComputePoolDeletion = QueryOf<operations['deleteComputePool']>;
