import type { UserInfo } from '../authentication';
import { forbiddenPath, forbiddenResource, type StatusError } from '../errors';

/** What someone wants to do: with objects of a resource, or with a path. */
export type AccessAttributes = {
  verb: string;
  group: string;
  version?: string;
  resource: string;
  subresource?: string;
  namespace?: string;
  name?: string;
  /** Set instead of the rest for what is not about objects. */
  path?: string;
};

/** The answer to the question whether someone may do something. */
export type Decision = { allowed: boolean; reason: string };

export function pathAttributes(verb: string, path: string): AccessAttributes {
  return { verb, path, group: '', resource: '' };
}

/** The error for what a user cannot do. */
export function forbiddenError(
  user: UserInfo,
  attributes: AccessAttributes,
  reason: string,
): StatusError {
  const message = sanitized(describe(user, attributes));
  const detail = reason ? `${message}: ${reason}` : message;
  return attributes.path === undefined
    ? forbiddenResource(attributes, attributes.name ?? '', detail)
    : forbiddenPath(detail);
}

function describe(user: UserInfo, attributes: AccessAttributes): string {
  const who = `User ${JSON.stringify(user.name)} cannot ${attributes.verb}`;
  if (attributes.path !== undefined) {
    return `${who} path ${JSON.stringify(attributes.path)}`;
  }
  const { resource, subresource, group, namespace } = attributes;
  const target = subresource ? `${resource}/${subresource}` : resource;
  const scope = namespace
    ? `in the namespace ${JSON.stringify(namespace)}`
    : 'at the cluster scope';
  return `${who} resource ${JSON.stringify(
    target,
  )} in API group ${JSON.stringify(group)} ${scope}`;
}

/** Messages never look like HTML. */
function sanitized(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
