import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { CompatibilityReport } from '../compatibility/CompatibilityReport';
import { HubFieldUse } from '../compatibility/HubFieldUse';
import { HubKindStatus } from '../watch/HubKindStatus';
import { HubStore } from '../watch/HubStore';
import { HubWriter } from '../write/HubWriter';
import { HubCredentialStatus } from './access/WatchedHubAccess';
import { HubClient } from './HubClient';
import { HubDefinition } from './HubDefinition';
import { HubIdentity } from './HubIdentity';

/**
 * How a hub is doing.
 *
 * @public
 */
export interface HubStatus {
  /** ID of the hub. */
  readonly id: string;
  /** Name of the hub for people. */
  readonly title: string;
  /** When the portal's credentials end; absent for those that do not tell. */
  readonly credentials?: HubCredentialStatus;
  /** The kinds that are watched, by `plural.group`. */
  readonly kinds: Readonly<
    Record<string, HubKindStatus & { readonly objects: number }>
  >;
}

/**
 * One hub cluster.
 *
 * @public
 */
export interface Hub {
  /** As configured. */
  readonly id: string;
  /** What is configured of the hub. Holds secrets: do not show it. */
  readonly definition: HubDefinition;

  /**
   * The snapshot of all objects of a kind. The first call for a kind starts its watch; later ones
   * return the same store, so the load on the hub does not depend on how many there are.
   */
  store(kind: KindDefinition): HubStore;
  /** The stores that were started. */
  stores(): HubStore[];
  /** How the watches of the hub are doing. */
  status(): HubStatus;
  /** Reads as a person, or as the portal's own account. */
  client(identity?: HubIdentity): HubClient;
  /** Writes as a person, or as the portal's own account. */
  writer(identity?: HubIdentity): HubWriter;
  /** Compares fields that are read or written with the schemas of the hub. */
  checkCompatibility(
    fields: readonly HubFieldUse[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<CompatibilityReport>;
}

/**
 * All hubs of the portal, shared by every plugin of the process.
 *
 * @public
 */
export interface HubsService {
  /** Sorted by id. */
  list(): Hub[];
  /** Throws a `NotFoundError` that names the hubs there are. */
  get(id: string): Hub;
}
