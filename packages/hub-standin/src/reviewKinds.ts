import type { JsonObject, JsonValue } from '@backstage/types';
import type { UserInfo } from './authentication';
import {
  pathAttributes,
  type AccessAttributes,
  type Grants,
  type RbacAuthorizer,
} from './authorization';
import type { BuiltinKind } from './builtins';
import { badRequest, invalid, type FieldError } from './errors';
import { isJsonObject } from './json';
import type { KubernetesObject } from './meta';

const review = { namespaced: false, verbs: ['create'] };
const authorization = { ...review, group: 'authorization.k8s.io' };

/** The kinds that answer questions about access and identity; nothing of them is stored. */
export function reviewKinds(authorizer: RbacAuthorizer): BuiltinKind[] {
  return [
    {
      ...authorization,
      kind: 'SelfSubjectAccessReview',
      plural: 'selfsubjectaccessreviews',
      strategy: { validate: validateAttributes },
      respond: (object, user) => {
        const attributes = attributesOf(record(object.spec));
        const { allowed, reason } = authorizer.authorize(user, attributes);
        const status = { allowed, ...(reason ? { reason } : {}) };
        return { ...object, status };
      },
    },
    {
      ...authorization,
      kind: 'SelfSubjectRulesReview',
      plural: 'selfsubjectrulesreviews',
      respond: (object, user) => {
        const namespace = text(record(object.spec).namespace);
        if (!namespace) {
          throw badRequest('no namespace on request');
        }
        const grants = authorizer.grantsOf(user, namespace);
        return { ...object, status: rulesStatus(grants) };
      },
    },
    {
      ...review,
      group: 'authentication.k8s.io',
      kind: 'SelfSubjectReview',
      plural: 'selfsubjectreviews',
      respond: (object, user) => ({
        ...object,
        status: { userInfo: userInfoOf(user) },
      }),
    },
  ];
}

/** A user as the API describes one. */
function userInfoOf({ name, uid, groups, extra }: UserInfo): JsonObject {
  const extras = Object.entries(extra ?? {}).map(
    ([key, values]): [string, string[]] => [key, [...values]],
  );
  return {
    username: name,
    ...(uid ? { uid } : {}),
    groups: [...groups],
    ...(extras.length > 0 ? { extra: Object.fromEntries(extras) } : {}),
  };
}

function attributesOf(spec: JsonObject): AccessAttributes {
  if (isJsonObject(spec.nonResourceAttributes)) {
    const { verb, path } = spec.nonResourceAttributes;
    return pathAttributes(text(verb), text(path));
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

function validateAttributes(object: KubernetesObject): FieldError[] {
  const spec = record(object.spec);
  const hasResource = spec.resourceAttributes !== undefined;
  const hasPath = spec.nonResourceAttributes !== undefined;
  return hasResource === hasPath
    ? [
        invalid(
          'spec.resourceAttributes',
          null,
          'exactly one of nonResourceAttributes or resourceAttributes must be specified',
        ),
      ]
    : [];
}

/** Every rule that somebody has. */
function rulesStatus({ rules, errors }: Grants): JsonObject {
  const resourceRules: JsonObject[] = [];
  const nonResourceRules: JsonObject[] = [];
  for (const { rule } of rules) {
    const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } =
      rule;
    if (resources?.length) {
      resourceRules.push({
        verbs,
        apiGroups,
        resources,
        ...(resourceNames?.length ? { resourceNames } : {}),
      });
    }
    if (nonResourceURLs?.length) {
      nonResourceRules.push({ verbs, nonResourceURLs });
    }
  }
  return {
    resourceRules,
    nonResourceRules,
    incomplete: errors.length > 0,
    ...(errors.length > 0 ? { evaluationError: errors.join(', ') } : {}),
  };
}

function record(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
