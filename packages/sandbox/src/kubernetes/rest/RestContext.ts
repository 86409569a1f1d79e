import type { PolicyAdmission } from '../admission';
import type { IssuedTokens, UserInfo } from '../authentication';
import type { RbacAuthorizer } from '../authorization';
import type { Clock } from '../Clock';
import type { ResourceRegistry, ResourceType } from '../resources';
import type { Collection, ObjectStore } from '../store';
import type { WriteOptions } from './WriteOptions';

/** What every operation on objects works with. */
export interface RestServer {
  readonly store: ObjectStore;
  readonly registry: ResourceRegistry;
  readonly clock: Clock;
  readonly authorizer: RbacAuthorizer;
  readonly tokens: IssuedTokens;
  readonly policies: PolicyAdmission;
}

/** One request on objects of a resource. */
export interface RestContext {
  readonly type: ResourceType;
  readonly namespace: string;
  readonly user: UserInfo;
  readonly subresource: string;
  readonly options: WriteOptions;
  /** Paths that the body sets twice. */
  readonly duplicateFields?: readonly string[];
  /** Texts for Warning headers, collected on the way. */
  readonly warnings: string[];
}

export function collectionOf(
  server: RestServer,
  type: ResourceType,
): Collection {
  return server.store.collection(type.group, type.plural);
}
