import type { IncomingMessage } from 'node:http';
import {
  anonymousUser,
  withAuthenticatedGroup,
  type UserInfo,
} from '../authentication';
import { badRequest, notImplemented } from '../errors';
import {
  forbiddenError,
  type AccessAttributes,
  type Decision,
} from './RbacAuthorizer';

export type Authorize = (
  user: UserInfo,
  attributes: AccessAttributes,
) => Decision;

/**
 * The user that a request acts as: the requester, or the user in the headers if that is allowed. Constrained
 * impersonation (`impersonate:user-info`) is tried first, the verb `impersonate` after it.
 */
export function impersonate(
  request: IncomingMessage,
  requester: UserInfo,
  attributes: AccessAttributes,
  authorize: Authorize,
): UserInfo {
  const wanted = readWantedUser(request);
  if (!wanted) {
    return requester;
  }
  const constrained = firstRefusal(
    constrainedQuestions(wanted, attributes),
    requester,
    authorize,
  );
  const refusal =
    constrained && firstRefusal(legacyQuestions(wanted), requester, authorize);
  if (refusal) {
    // The error names the narrower mode, unless only the other one allowed a part.
    throw (refusal.isPartial && !constrained.isPartial ? refusal : constrained)
      .error;
  }
  return wanted.name === anonymousUser.name
    ? { ...wanted, groups: [...wanted.groups, ...anonymousUser.groups] }
    : withAuthenticatedGroup(wanted);
}

function readWantedUser({
  headersDistinct,
}: IncomingMessage): UserInfo | undefined {
  // Headers arrive as Latin-1, and names may be UTF-8.
  const header = (name: string) =>
    (headersDistinct[name] ?? []).map(text =>
      Buffer.from(text, 'latin1').toString('utf8'),
    );
  const [name = ''] = header('impersonate-user');
  const groups = header('impersonate-group');
  const names = Object.keys(headersDistinct);
  if (names.some(key => /^impersonate-(uid|extra-.*)$/.test(key))) {
    throw notImplemented('impersonation of a UID or of extra fields');
  }
  if (!name && groups.length > 0) {
    throw badRequest('impersonation is requested without a user name');
  }
  return name ? { name, groups } : undefined;
}

type Refusal = { error: Error; isPartial: boolean };

function firstRefusal(
  questions: AccessAttributes[],
  requester: UserInfo,
  authorize: Authorize,
): Refusal | undefined {
  for (const [index, question] of questions.entries()) {
    const { allowed, reason } = isForNobody(question)
      ? { allowed: false, reason: 'impersonating the group is not allowed' }
      : authorize(requester, question);
    if (!allowed) {
      const error = forbiddenError(requester, question, reason);
      return { error, isPartial: index > 0 };
    }
  }
  return undefined;
}

/** Groups that constrained impersonation never allows. */
function isForNobody({ verb, resource, name }: AccessAttributes): boolean {
  return (
    verb === 'impersonate:user-info' &&
    resource === 'groups' &&
    ['', 'system:masters'].includes(name ?? '')
  );
}

function constrainedQuestions(
  { name, groups }: UserInfo,
  attributes: AccessAttributes,
): AccessAttributes[] {
  const ask = {
    verb: 'impersonate:user-info',
    group: 'authentication.k8s.io',
  };
  return [
    {
      ...attributes,
      verb: `impersonate-on:user-info:${attributes.verb}`,
    },
    { ...ask, resource: 'users', name },
    ...groups.map(group => ({ ...ask, resource: 'groups', name: group })),
  ];
}

function legacyQuestions({ name, groups }: UserInfo): AccessAttributes[] {
  const ask = { verb: 'impersonate', group: '' };
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name);
  return [
    account
      ? {
          ...ask,
          resource: 'serviceaccounts',
          namespace: account[1],
          name: account[2],
        }
      : { ...ask, resource: 'users', name },
    ...groups.map(group => ({ ...ask, resource: 'groups', name: group })),
  ];
}
