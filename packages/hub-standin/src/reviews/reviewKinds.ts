import type { JsonObject, JsonValue } from '@backstage/types';
import {
  withAuthenticatedGroup,
  type TokenLookup,
  type UserInfo,
} from '../authentication';
import type { AccessAttributes, RbacAuthorizer } from '../authorization';
import { pathAttributes } from '../authorization';
import type { BuiltinKind } from '../builtins';
import { badRequest, invalid, type FieldError } from '../errors';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { rulesStatus } from './rulesStatus';

const authorization = {
  group: 'authorization.k8s.io',
  version: 'v1',
  verbs: ['create'],
};

/** The kinds that answer questions about access and identity; nothing of them is stored. */
export function reviewKinds(
  authorizer: RbacAuthorizer,
  authenticate: TokenLookup,
): BuiltinKind[] {
  const access = (object: KubernetesObject, user: UserInfo) => {
    const spec = record(object.spec);
    const { allowed, reason } = authorizer.authorize(user, attributesOf(spec));
    return { ...object, status: { allowed, ...(reason ? { reason } : {}) } };
  };
  return [
    {
      ...authorization,
      kind: 'SelfSubjectAccessReview',
      plural: 'selfsubjectaccessreviews',
      namespaced: false,
      strategy: { validate: validateAttributes },
      respond: access,
    },
    {
      ...authorization,
      kind: 'SubjectAccessReview',
      plural: 'subjectaccessreviews',
      namespaced: false,
      strategy: { validate: validateSubject },
      respond: object => access(object, subjectOf(object)),
    },
    {
      ...authorization,
      kind: 'LocalSubjectAccessReview',
      plural: 'localsubjectaccessreviews',
      namespaced: true,
      strategy: { validate: validateLocalSubject },
      respond: object => access(object, subjectOf(object)),
    },
    {
      ...authorization,
      kind: 'SelfSubjectRulesReview',
      plural: 'selfsubjectrulesreviews',
      namespaced: false,
      strategy: { validate: validateRulesReview },
      respond: (object, user) => ({
        ...object,
        status: rulesStatus(
          authorizer.grantsOf(user, text(record(object.spec).namespace)),
        ),
      }),
    },
    {
      group: 'authentication.k8s.io',
      version: 'v1',
      verbs: ['create'],
      kind: 'TokenReview',
      plural: 'tokenreviews',
      namespaced: false,
      respond: object => ({
        ...object,
        status: tokenStatus(authenticate(text(record(object.spec).token))),
      }),
    },
    {
      group: 'authentication.k8s.io',
      version: 'v1',
      verbs: ['create'],
      kind: 'SelfSubjectReview',
      plural: 'selfsubjectreviews',
      namespaced: false,
      strategy: { isStamped: true },
      respond: (object, user) => ({
        ...object,
        status: { userInfo: userInfoOf(user) },
      }),
    },
  ];
}

function tokenStatus(user: UserInfo | undefined): JsonObject {
  return user
    ? {
        authenticated: true,
        user: userInfoOf(withAuthenticatedGroup(user)),
        audiences: ['https://kubernetes.default.svc'],
      }
    : { user: {}, error: 'invalid bearer token' };
}

/** A user as the API describes one. */
export function userInfoOf(user: UserInfo): JsonObject {
  return {
    username: user.name,
    ...(user.uid ? { uid: user.uid } : {}),
    groups: [...user.groups],
    ...(user.extra
      ? {
          extra: Object.fromEntries(
            Object.entries(user.extra).map(([key, values]) => [
              key,
              [...values],
            ]),
          ),
        }
      : {}),
  };
}

function attributesOf(spec: JsonObject): AccessAttributes {
  const path = record(spec.nonResourceAttributes);
  if (isJsonObject(spec.nonResourceAttributes)) {
    return pathAttributes(text(path.verb), text(path.path));
  }
  const resource = record(spec.resourceAttributes);
  return {
    verb: text(resource.verb),
    group: text(resource.group),
    version: text(resource.version),
    resource: text(resource.resource),
    subresource: text(resource.subresource),
    namespace: text(resource.namespace),
    name: text(resource.name),
  };
}

function subjectOf(object: KubernetesObject): UserInfo {
  const spec = record(object.spec);
  return {
    name: text(spec.user),
    uid: text(spec.uid),
    groups: Array.isArray(spec.groups) ? spec.groups.map(String) : [],
  };
}

function validateAttributes(object: KubernetesObject): FieldError[] {
  const spec = record(object.spec);
  const hasResource = spec.resourceAttributes !== undefined;
  const hasPath = spec.nonResourceAttributes !== undefined;
  const field = 'spec.resourceAttributes';
  if (hasResource && hasPath) {
    return [
      {
        ...invalid(
          'spec.nonResourceAttributes',
          spec.nonResourceAttributes ?? null,
          'cannot be specified in combination with resourceAttributes',
        ),
      },
    ];
  }
  return hasResource || hasPath
    ? []
    : [
        invalid(
          field,
          null,
          'exactly one of nonResourceAttributes or resourceAttributes must be specified',
        ),
      ];
}

function validateSubject(object: KubernetesObject): FieldError[] {
  const spec = record(object.spec);
  const groups = Array.isArray(spec.groups) ? spec.groups : [];
  const errors = validateAttributes(object);
  return spec.user || groups.length > 0
    ? errors
    : [
        ...errors,
        invalid(
          'spec.user',
          '',
          'at least one of user or group must be specified',
        ),
      ];
}

function validateLocalSubject(object: KubernetesObject): FieldError[] {
  const errors = validateSubject(object);
  const { namespace } = record(record(object.spec).resourceAttributes);
  return namespace === object.metadata.namespace
    ? errors
    : [
        ...errors,
        invalid(
          'spec.resourceAttributes.namespace',
          namespace ?? '',
          'must match metadata.namespace',
        ),
      ];
}

function validateRulesReview(object: KubernetesObject): FieldError[] {
  if (!text(record(object.spec).namespace)) {
    throw badRequest('no namespace on request');
  }
  return [];
}

function record(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
