import type { AdmissionRequest, PolicyAdmission } from '../admission';
import type { UserInfo } from '../authentication';
import type { RbacAuthorizer } from '../authorization';
import type { Clock } from '../Clock';
import { badRequest } from '../errors';
import type { KubernetesObject } from '../meta';
import {
  apiVersionOf,
  type ResourceRegistry,
  type ResourceType,
} from '../resources';
import {
  readObject,
  type Collection,
  type ObjectStore,
  type StoredObject,
} from '../store';
import type { WriteOptions } from './options';

/** What every operation on objects needs. */
export interface RestServer {
  readonly store: ObjectStore;
  readonly registry: ResourceRegistry;
  readonly clock: Clock;
  readonly authorizer: RbacAuthorizer;
  readonly policies: PolicyAdmission;
}

/** One request on objects of a resource. */
export interface RestContext {
  readonly type: ResourceType;
  readonly namespace: string;
  readonly user: UserInfo;
  readonly subresource: string;
  readonly options: WriteOptions;
  /** Texts for Warning headers, collected during the request. */
  readonly warnings: string[];
}

export function collectionOf(
  server: RestServer,
  type: ResourceType,
): Collection {
  return server.store.collection(type.group, type.plural);
}

/** Returns the object with a name. Fails if no object can have the name, or if the namespace is missing. */
export function findStored(
  server: RestServer,
  type: ResourceType,
  namespace: string,
  name: string,
): StoredObject | undefined {
  if (type.namespaced && !namespace) {
    throw badRequest('Namespace parameter required.');
  }
  if (/^\.\.?$|[/%]/.test(name)) {
    throw badRequest(`Name parameter invalid: ${JSON.stringify(name)}`);
  }
  return collectionOf(server, type).get(namespace, name);
}

/** A stored object in the version of the request. */
export function readAs(
  type: ResourceType,
  stored: StoredObject,
): KubernetesObject {
  const object = readObject(stored);
  object.apiVersion = apiVersionOf(type);
  return object;
}

/** The same as text, without parsing if the stored version is the requested one. */
export function jsonAs(type: ResourceType, stored: StoredObject): string {
  return type.version === type.storageVersion
    ? stored.json
    : JSON.stringify(readAs(type, stored));
}

/** The object as it is stored. */
export function toStorage(
  type: ResourceType,
  object: KubernetesObject,
): KubernetesObject {
  return {
    ...object,
    apiVersion: apiVersionOf({ ...type, version: type.storageVersion }),
  };
}

/** Asks the admission policies about a change of an object. */
export function checkPolicies(
  server: RestServer,
  { type, user, namespace, options, subresource, warnings }: RestContext,
  change: Pick<AdmissionRequest, 'operation' | 'object' | 'oldObject'>,
): void {
  const home = namespace
    ? server.store.collection('', 'namespaces').get('', namespace)
    : undefined;
  const subject = change.object ?? change.oldObject;
  server.policies.check(
    {
      ...change,
      group: type.group,
      version: type.version,
      resource: subresource ? `${type.plural}/${subresource}` : type.plural,
      namespace,
      name: subject?.metadata.name ?? '',
      user: {
        username: user.name,
        uid: user.uid ?? '',
        groups: [...user.groups],
      },
      dryRun: options.dryRun,
      namespaceObject: home && readObject(home),
    },
    warnings,
  );
}
