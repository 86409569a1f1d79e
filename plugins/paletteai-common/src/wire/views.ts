import type { Compute } from '../kinds/compute/compute';
import type { ComputeConfig } from '../kinds/computeConfig/computeConfig';
import type { ComputePool } from '../kinds/computePool/computePool';
import type { Deployment } from '../kinds/aiWorkload/deployment';
import type { ProfileBundle } from '../kinds/profileBundle/profileBundle';
import type { Project } from '../kinds/project/project';
import type { Settings } from '../kinds/settings/settings';
import type { Tenant } from '../kinds/tenant/tenant';
import type { EffectiveSettings } from '../kinds/settings/mergeSettings';
import type { ProjectContents } from './projects';

/**
 * A resource as the REST API gives it: without the object that it was read
 * from, and with where it is.
 *
 * @public
 */
export type View<TResource> = TResource extends unknown
  ? Omit<TResource, 'object' | 'annotations'> & {
      /** As of `stringifyResourceRef`. */
      ref: string;
      /** ID of the hub. */
      hub: string;
    }
  : never;

/**
 * A resource that the catalog has an entity of, as the REST API gives it.
 *
 * @public
 */
export type EntityView<TResource> = View<TResource> & {
  /**
   * Ref of the entity that represents it in the catalog, as returned by `entityRefOf`. There is none while the
   * catalog has not caught up, or when a transformer of an integrator makes another of it.
   */
  entityRef: string;
};

/**
 * A Tenant as the REST API gives it.
 *
 * @public
 */
export type TenantView = EntityView<Tenant>;
/**
 * A Project as the REST API gives it.
 *
 * @public
 */
export type ProjectView = EntityView<Project> & {
  /** Given by lists of Projects. */
  contents?: ProjectContents;
};
/**
 * Settings as the REST API gives them.
 *
 * @public
 */
export type SettingsView = View<Settings> & {
  /** What is in effect, each field with its origin. Holds names of Secrets, never their values. */
  effective: EffectiveSettings;
};
/**
 * An inventory as the REST API gives it.
 *
 * @public
 */
export type ComputeView = View<Compute>;
/**
 * A Compute Config as the REST API gives it.
 *
 * @public
 */
export type ComputeConfigView = View<ComputeConfig>;
/**
 * A Compute Pool as the REST API gives it.
 *
 * @public
 */
export type ComputePoolView = EntityView<ComputePool>;
/**
 * A Profile Bundle as the REST API gives it.
 *
 * @public
 */
export type ProfileBundleView = EntityView<ProfileBundle>;
/**
 * An App or Model Deployment as the REST API gives it.
 *
 * @public
 */
export type DeploymentView = EntityView<Deployment>;

/**
 * A Profile Bundle with all of its versions, the newest first.
 *
 * @public
 */
export type ProfileBundleVersionsView = {
  bundleName: string;
  displayName: string;
  versions: ProfileBundleView[];
};
