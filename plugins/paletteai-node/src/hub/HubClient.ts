import {
  apiVersionOf,
  KindDefinition,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubNotFoundError } from './errors/HubErrors';
import { HubAccessRules, readAccessRules } from './HubAccessRules';
import { describeObject, HubObjectRef } from './HubObjectRef';
import { HubRequester } from './HubRequester';
import { resourcePath } from './resourcePath';

/**
 * What one may ask the hub for.
 *
 * @public
 */
export interface HubAccessAttributes {
  /** As in RBAC: `create`. */
  readonly verb: string;
  /** Kind of the objects. */
  readonly kind: KindDefinition;
  /** All namespaces without it. */
  readonly namespace?: string;
  /** All objects without it. */
  readonly name?: string;
  /** As in RBAC: `status`. */
  readonly subresource?: string;
}

/**
 * Options of requests to a hub.
 *
 * @public
 */
export interface HubRequestOptions {
  /** Ends the request. */
  readonly signal?: AbortSignal;
}

/**
 * Options of {@link HubClient.list}.
 *
 * @public
 */
export interface HubListOptions extends HubRequestOptions {
  /** All namespaces without it. */
  readonly namespace?: string;
  /** As for kubectl: `team=a,tier!=b`. */
  readonly labelSelector?: string;
  /** As for kubectl: `metadata.name=a`. */
  readonly fieldSelector?: string;
}

const PAGE_SIZE = 500;

/**
 * Reads a hub directly, as a person or as the portal's own account. Whatever can be read from a
 * {@link HubStore} should be: that costs the hub nothing.
 *
 * @public
 */
export class HubClient {
  readonly #requester: HubRequester;

  private constructor(requester: HubRequester) {
    this.#requester = requester;
  }

  /** @internal */
  static create(requester: HubRequester): HubClient {
    return new HubClient(requester);
  }

  /** Throws a {@link HubNotFoundError} if the object is not there. */
  async get(
    ref: HubObjectRef,
    options: HubRequestOptions = {},
  ): Promise<KubernetesObject> {
    const { object } = await this.#requester.send(
      {
        method: 'GET',
        path: resourcePath(ref.kind, ref),
        signal: options.signal,
      },
      { action: `read ${describeObject({ ...ref, kind: ref.kind.kind })}` },
    );
    return object;
  }

  /** Like `get`, but undefined if the object, its namespace or its kind is not there. */
  async find(
    ref: HubObjectRef,
    options: HubRequestOptions = {},
  ): Promise<KubernetesObject | undefined> {
    try {
      return await this.get(ref, options);
    } catch (error) {
      if (error instanceof HubNotFoundError) {
        return undefined;
      }
      throw error;
    }
  }

  /** Reads all pages. If one fails, the call fails: a part never passes for the whole. */
  async list(
    kind: KindDefinition,
    options: HubListOptions = {},
  ): Promise<KubernetesObject[]> {
    const objects: KubernetesObject[] = [];
    let continueToken: string | undefined;
    do {
      const { object: page } = await this.#requester.send(
        {
          method: 'GET',
          path: resourcePath(kind, options),
          query: {
            limit: PAGE_SIZE,
            continue: continueToken,
            labelSelector: options.labelSelector,
            fieldSelector: options.fieldSelector,
          },
          signal: options.signal,
        },
        { action: `list ${kind.plural}` },
      );
      for (const item of itemsOf(page)) {
        objects.push({
          ...item,
          apiVersion: apiVersionOf(kind),
          kind: kind.kind,
        });
      }
      const next = page.metadata.continue;
      continueToken = typeof next === 'string' && next ? next : undefined;
    } while (continueToken);
    return objects;
  }

  /** Whether this identity has a permission (SelfSubjectAccessReview). */
  async isAllowed(
    attributes: HubAccessAttributes,
    options: HubRequestOptions = {},
  ): Promise<boolean> {
    const { kind, ...rest } = attributes;
    const { object } = await this.#requester.send(
      {
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectAccessReview',
          spec: {
            resourceAttributes: {
              ...rest,
              group: kind.group,
              version: kind.version,
              resource: kind.plural,
            },
          },
        },
        signal: options.signal,
      },
      { action: `check the permission to ${attributes.verb} ${kind.plural}` },
    );
    return property(object.status, 'allowed') === true;
  }

  /** All that this identity may do in a namespace (SelfSubjectRulesReview). */
  async accessRules(
    namespace: string,
    options: HubRequestOptions = {},
  ): Promise<HubAccessRules> {
    const { object } = await this.#requester.send(
      {
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
        body: {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectRulesReview',
          spec: { namespace },
        },
        signal: options.signal,
      },
      { action: `ask what one may do in the namespace "${namespace}"` },
    );
    return readAccessRules(object.status);
  }

  /** Who the hub takes this identity for (SelfSubjectReview). */
  async whoAmI(
    options: HubRequestOptions = {},
  ): Promise<{ user: string; groups: string[] }> {
    const { object } = await this.#requester.send(
      {
        method: 'POST',
        path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        body: {
          apiVersion: 'authentication.k8s.io/v1',
          kind: 'SelfSubjectReview',
        },
        signal: options.signal,
      },
      { action: 'check which user the hub sees' },
    );
    const info = property(object.status, 'userInfo');
    const groups = property(info, 'groups');
    return {
      user: String(property(info, 'username') ?? ''),
      groups: Array.isArray(groups) ? groups.map(String) : [],
    };
  }
}

function itemsOf(page: KubernetesObject): KubernetesObject[] {
  return Array.isArray(page.items) ? page.items : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}
