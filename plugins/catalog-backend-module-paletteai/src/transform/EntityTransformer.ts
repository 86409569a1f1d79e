import { Entity } from '@backstage/catalog-model';
import {
  ComputePool,
  Deployment,
  Endpoint,
  ProfileBundle,
  Project,
  Tenant,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * An address at which a deployment is served.
 *
 * @public
 */
export interface DeploymentEndpoint {
  /** Its name and address. */
  readonly endpoint: Endpoint;
  /** What is served there. */
  readonly deployment: Deployment;
}

/**
 * What becomes an entity, by the noun that is used for it everywhere.
 *
 * @public
 */
export interface TransformableResources {
  /** Becomes a `Domain`. */
  tenant: Tenant;
  /** Becomes a `System`. */
  project: Project;
  /** Becomes a `Resource` of the type `compute-pool`. */
  computePool: ComputePool;
  /** Becomes a `Resource` of the type `profile-bundle`. */
  profileBundle: ProfileBundle;
  /** Becomes a `Component` of the type `ai-app` or `ai-model`. */
  deployment: Deployment;
  /** Becomes an `API`. */
  endpoint: DeploymentEndpoint;
}

/**
 * The hub that is transformed.
 *
 * @public
 */
export interface TransformedHub {
  /** As in the portal's configuration. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** Base URL of its user interface, without a slash at the end. */
  readonly uiUrl?: string;
}

/**
 * What a transformer may look up. It must use nothing else that changes, and no clock: an entity is
 * sent to the catalog whenever its transformation gives another result.
 *
 * @public
 */
export interface TransformContext {
  /** Where the resource lives. */
  readonly hub: TransformedHub;
  /** Value of `spec.lifecycle` of Components and APIs. */
  readonly lifecycle: string;
  /** Paths below the user interface, with placeholders such as `{project}`. */
  readonly uiPaths: Readonly<Record<string, string>>;
  /** The Tenant of a name. */
  tenant(name: string): Tenant | undefined;
  /** The Project of a namespace. */
  project(namespace: string): Project | undefined;
  /** Entity refs of OIDC groups, in their order. */
  groupRefs(groups: readonly string[]): string[];
  /** The owner where no group is named. */
  readonly fallbackOwner: string;
}

/**
 * Turns a resource into an entity.
 *
 * Pure, and quick: it runs for each change of a resource. Must not put numbers that change all the
 * time into the entity, nor secrets.
 *
 * @param next - gives the entity of the transformer that was there before, to change or replace
 * @returns the entity, or `undefined` to leave the resource out of the catalog
 * @public
 */
export type EntityTransformer<TResource> = (
  resource: TResource,
  context: TransformContext,
  next: () => Entity | undefined,
) => Entity | undefined;
