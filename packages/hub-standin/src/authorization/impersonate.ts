import type { IncomingMessage } from 'node:http';
import type { UserInfo } from '../authentication';
import { anonymousUser, withAuthenticatedGroup } from '../authentication';
import { badRequest } from '../errors';
import {
  forbiddenError,
  type AccessAttributes,
  type Decision,
} from './AccessAttributes';

export type Authorize = (
  user: UserInfo,
  attributes: AccessAttributes,
) => Decision;

const extraPrefix = 'impersonate-extra-';

/** The user that a request is made as: the requester, or whom the headers name when that is allowed. */
export function impersonate(
  request: IncomingMessage,
  requester: UserInfo,
  attributes: AccessAttributes,
  authorize: Authorize,
  lastModes: ImpersonationModes,
): UserInfo {
  const wanted = readWantedUser(request);
  if (!wanted) {
    return requester;
  }
  const refusals: Refusal[] = [];
  for (const mode of lastModeFirst(modesFor(wanted), lastModes, requester)) {
    const refusal = checkMode(mode, requester, wanted, attributes, authorize);
    if (!refusal) {
      lastModes.set(requester.name, mode);
      return impersonated(wanted, mode);
    }
    refusals.push(refusal);
  }
  // The narrowest mode comes first and its refusal is told, unless another mode allowed a part.
  const partial = refusals.find(({ isPartial }) => isPartial);
  throw (partial ?? refusals[0]).error;
}

function readWantedUser(request: IncomingMessage): UserInfo | undefined {
  const header = (name: string) => request.headersDistinct[name] ?? [];
  const [name = ''] = header('impersonate-user').map(decodeLatin);
  const [uid] = header('impersonate-uid');
  const groups = header('impersonate-group').map(decodeLatin);
  const extra: Record<string, string[]> = {};
  for (const key of Object.keys(request.headersDistinct)) {
    if (key.startsWith(extraPrefix)) {
      extra[decodeKey(key.slice(extraPrefix.length))] = header(key);
    }
  }
  const hasExtra = Object.keys(extra).length > 0;
  if (!name) {
    if (uid || groups.length > 0 || hasExtra) {
      throw badRequest(
        `requested ${describeWanted(
          groups,
          uid,
          extra,
        )} without impersonating a user name`,
      );
    }
    return undefined;
  }
  return { name, uid, groups, ...(hasExtra ? { extra } : {}) };
}

/** Headers arrive as Latin-1, and names may be UTF-8. */
function decodeLatin(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function describeWanted(
  groups: string[],
  uid: string | undefined,
  extra: Record<string, string[]>,
): string {
  const list = (values: string[]) =>
    `[]string{${values.map(value => JSON.stringify(value)).join(', ')}}`;
  const entries = Object.entries(extra).map(
    ([key, values]) => `${JSON.stringify(key)}:${list(values)}`,
  );
  const groupText = groups.length > 0 ? list(groups) : '[]string(nil)';
  const extraText =
    entries.length > 0
      ? `map[string][]string{${entries.join(', ')}}`
      : 'map[string][]string(nil)';
  return `&user.DefaultInfo{Name:"", UID:${JSON.stringify(
    uid ?? '',
  )}, Groups:${groupText}, Extra:${extraText}}`;
}

type Refusal = { error: Error; isPartial: boolean };

/** The mode in which each requester impersonated last; it is tried first. */
export type ImpersonationModes = Map<string, Mode>;

function lastModeFirst(
  modes: Mode[],
  lastModes: ImpersonationModes,
  requester: UserInfo,
): Mode[] {
  const last = lastModes.get(requester.name);
  return last && modes.includes(last)
    ? [last, ...modes.filter(mode => mode !== last)]
    : modes;
}

export type Mode = 'arbitrary-node' | 'serviceaccount' | 'user-info' | 'legacy';

function modesFor(wanted: UserInfo): Mode[] {
  const onlyName = !wanted.uid && wanted.groups.length === 0 && !wanted.extra;
  if (wanted.name.startsWith('system:node:')) {
    return onlyName ? ['arbitrary-node', 'legacy'] : ['legacy'];
  }
  if (serviceAccountOf(wanted.name)) {
    return onlyName ? ['serviceaccount', 'legacy'] : ['legacy'];
  }
  return ['user-info', 'legacy'];
}

/** The first refusal that a mode meets; none when it allows the impersonation. */
function checkMode(
  mode: Mode,
  requester: UserInfo,
  wanted: UserInfo,
  attributes: AccessAttributes,
  authorize: Authorize,
): Refusal | undefined {
  const verb = mode === 'legacy' ? 'impersonate' : `impersonate:${mode}`;
  const questions = identityQuestions(mode, verb, wanted);
  if (mode !== 'legacy') {
    questions.unshift({
      ...attributes,
      verb: `impersonate-on:${mode}:${attributes.verb}`,
    });
  }
  for (const [index, question] of questions.entries()) {
    const never =
      mode !== 'legacy' && question.resource === 'groups'
        ? groupForNobody(wanted.groups)
        : undefined;
    const asked = never ? { ...question, name: never.name } : question;
    const { allowed, reason } = never ?? authorize(requester, asked);
    if (!allowed) {
      const error = forbiddenError(requester, asked, reason);
      return { error, isPartial: index > 0 };
    }
  }
  return undefined;
}

/** Groups that no role can give the right to impersonate within constraints. */
const groupsForNobody = [
  { name: '', reason: 'impersonating the empty string group is not allowed' },
  {
    name: 'system:masters',
    reason: 'impersonating the system:masters group is not allowed',
  },
];

function groupForNobody(groups: readonly string[]) {
  const found = groupsForNobody.find(({ name }) => groups.includes(name));
  return found && { ...found, allowed: false };
}

function identityQuestions(
  mode: Mode,
  verb: string,
  wanted: UserInfo,
): AccessAttributes[] {
  const group = mode === 'legacy' ? '' : 'authentication.k8s.io';
  const authentication = { verb, group: 'authentication.k8s.io' };
  const extra = Object.entries(wanted.extra ?? {}).flatMap(([key, values]) =>
    values.map(name => ({
      ...authentication,
      resource: 'userextras',
      subresource: key,
      name,
    })),
  );
  return [
    nameQuestion(mode, verb, group, wanted.name),
    ...(wanted.uid
      ? [{ ...authentication, resource: 'uids', name: wanted.uid }]
      : []),
    ...wanted.groups.map(name => ({ verb, group, resource: 'groups', name })),
    ...extra,
  ];
}

function nameQuestion(
  mode: Mode,
  verb: string,
  group: string,
  name: string,
): AccessAttributes {
  if (mode === 'arbitrary-node') {
    return {
      verb,
      group,
      resource: 'nodes',
      name: name.slice('system:node:'.length),
    };
  }
  const account = serviceAccountOf(name);
  return account
    ? { verb, group, resource: 'serviceaccounts', ...account }
    : { verb, group, resource: 'users', name };
}

function serviceAccountOf(
  name: string,
): { namespace: string; name: string } | undefined {
  const match = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name);
  return match ? { namespace: match[1], name: match[2] } : undefined;
}

function impersonated(wanted: UserInfo, mode: Mode): UserInfo {
  const groups = [...wanted.groups];
  const account = serviceAccountOf(wanted.name);
  if (mode === 'arbitrary-node') {
    groups.push('system:nodes');
  } else if (account && groups.length === 0) {
    groups.push(
      'system:serviceaccounts',
      `system:serviceaccounts:${account.namespace}`,
    );
  }
  const user = { ...wanted, groups };
  if (wanted.name === anonymousUser.name) {
    return {
      ...user,
      groups: [...new Set([...groups, ...anonymousUser.groups])],
    };
  }
  return groups.includes(anonymousUser.groups[0])
    ? user
    : withAuthenticatedGroup(user);
}
