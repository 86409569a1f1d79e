import { InClusterHubConnection } from './access/inClusterAccess';
import { InlineHubConnection } from './access/inlineAccess';
import { KubeconfigHubConnection } from './access/kubeconfigAccess';

/**
 * A connection whose credentials come from a strategy that an integrator added, see
 * {@link hubCredentialsStrategiesServiceRef}.
 *
 * @public
 */
export interface CustomHubConnection {
  /** Tells the forms of connections apart. */
  readonly type: 'custom';
  /** Name of the strategy. */
  readonly strategy: string;
  /** Further configuration, validated by the strategy. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * How the portal connects to a hub with its own account.
 *
 * @public
 */
export type HubConnection =
  | KubeconfigHubConnection
  | InlineHubConnection
  | InClusterHubConnection
  | CustomHubConnection;

/**
 * What an API server puts before the names of people and groups that it takes from the identity provider.
 *
 * @public
 */
export interface HubOidcNames {
  /** As `--oidc-groups-prefix`, or `claimMappings.groups.prefix` of an AuthenticationConfiguration. */
  readonly groupsPrefix?: string;
  /** As `--oidc-username-prefix`, or `claimMappings.username.prefix`. */
  readonly usernamePrefix?: string;
}

/**
 * One hub, as configured or as added by an integrator.
 *
 * @public
 */
export interface HubDefinition {
  /** Lower-case letters, digits and dashes. Part of entity names: do not change it later. */
  readonly id: string;
  /** Display name. */
  readonly title: string;
  /** Base URL of the PaletteAI user interface, for links. */
  readonly uiUrl?: string;
  /**
   * Who reconciles the resources: controllers on the hub (`external`) or the control plane module
   * of this portal (`embedded`).
   */
  readonly controlPlane: 'external' | 'embedded';
  /** How the API server of the hub names who signs in with the identity provider. */
  readonly oidc?: HubOidcNames;
  /** The way to the hub and the account of the portal there. */
  readonly connection: HubConnection;
}
