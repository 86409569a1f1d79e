import { createServiceRef } from '@backstage/backend-plugin-api';
import { HubAccessSource } from './access/HubAccess';
import { CustomHubConnection, HubDefinition } from './HubDefinition';

/**
 * Gives access to hubs in a way that this package does not know, for example from a vault.
 *
 * @public
 */
export interface HubCredentialsStrategy {
  /** What the configuration names as `custom.type`. */
  readonly type: string;
  /**
   * Called once per hub at start-up. Throws an `InputError` that names the setting if the
   * options are wrong.
   */
  createAccess(
    connection: CustomHubConnection,
    hub: { readonly id: string },
  ): HubAccessSource;
}

/**
 * Adds hubs that the configuration does not name.
 *
 * @public
 */
export interface HubSupplier {
  /** Called once at start-up. */
  hubs(): Promise<readonly HubDefinition[]>;
}

/**
 * Extension point for credentials. Add a strategy to the backend with a service factory:
 * `backend.add(createServiceFactory({ service: hubCredentialsStrategiesServiceRef, … }))`. Any
 * number can be added. It is a service and not a plugin's extension point, because hubs are shared
 * by all plugins of the process and ready before any of them starts.
 *
 * @public
 */
export const hubCredentialsStrategiesServiceRef =
  createServiceRef<HubCredentialsStrategy>({
    id: 'paletteai.hub-credentials-strategies',
    scope: 'root',
    multiton: true,
  });

/**
 * Extension point for hubs, used as {@link hubCredentialsStrategiesServiceRef} is.
 *
 * @public
 */
export const hubSuppliersServiceRef = createServiceRef<HubSupplier>({
  id: 'paletteai.hub-suppliers',
  scope: 'root',
  multiton: true,
});
