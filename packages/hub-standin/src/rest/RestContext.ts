import type { PolicyAdmission } from '../admission';
import type { IssuedTokens, UserInfo } from '../authentication';
import type { RbacAuthorizer } from '../authorization';
import type { Clock } from '../Clock';
import { badRequest, goQuote } from '../errors';
import type { ResourceRegistry, ResourceType } from '../resources';
import type { Collection, ObjectStore, StoredObject } from '../store';
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
  /** The body as it came; none for what is made from something else. */
  readonly bodyText?: string;
  /** Findings about what the body sets twice. */
  readonly duplicateFields?: readonly string[];
  /** Texts for Warning headers, collected on the way. */
  readonly warnings: string[];
}

/** Fails for a name, or a missing namespace, that no object can have. */
export function assertKey(
  type: ResourceType,
  namespace: string,
  name: string,
): void {
  if (type.namespaced && !namespace) {
    throw badRequest('Namespace parameter required.');
  }
  const problem = problemOfName(name);
  if (problem) {
    throw badRequest(`Name parameter invalid: ${goQuote(name)}: ${problem}`);
  }
}

/** The object of a name; fails for a name, or a missing namespace, that no object can have. */
export function findStored(
  server: RestServer,
  type: ResourceType,
  namespace: string,
  name: string,
): StoredObject | undefined {
  assertKey(type, namespace, name);
  return collectionOf(server, type).get(namespace, name);
}

/** Names are steps of paths. */
function problemOfName(name: string): string | undefined {
  if (name === '.' || name === '..') {
    return `may not be '${name}'`;
  }
  const [character] = /[/%]/.exec(name) ?? [];
  return character && `may not contain '${character}'`;
}

export function collectionOf(
  server: RestServer,
  type: ResourceType,
): Collection {
  return server.store.collection(type.group, type.plural);
}
