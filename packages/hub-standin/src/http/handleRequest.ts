import escapeHtml from 'escape-html';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiServer } from '../ApiServer';
import { authenticate, type UserInfo } from '../authentication';
import {
  forbiddenError,
  impersonate,
  pathAttributes,
  type AccessAttributes,
  type Authorize,
} from '../authorization';
import {
  badRequest,
  internalError,
  resourceNotFound,
  StatusError,
} from '../errors';
import type {
  KubernetesApiOptions,
  RequestStage,
} from '../KubernetesApiOptions';
import { handlePath } from './handlePath';
import { handleResource } from './handleResource';
import { checkRoute, isServedAt } from './checkRoute';
import { isUnfinished, readRequestInfo, type RequestInfo } from './RequestInfo';
import {
  statusAnswer,
  textAnswer,
  type Answer,
  type StreamedAnswer,
} from './Response';
import { warningHeaders } from './warningHeaders';
import { writeAnswer } from './writeAnswer';

/** Answers one request. Whatever goes wrong becomes a Status; the returned promise never rejects. */
export async function handleRequest(
  server: ApiServer,
  options: KubernetesApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const warnings: string[] = [];
  response.on('error', () => response.destroy());
  let answer: Answer | StreamedAnswer;
  try {
    answer = await answerTo(server, options, request, warnings);
  } catch (error) {
    answer = failed(error);
  }
  if (request.destroyed && !request.complete) {
    response.destroy();
    return;
  }
  if ('stream' in answer) {
    stream(answer, response);
    return;
  }
  writeAnswer(request, response, {
    ...answer,
    headers: { ...warningHeaders(warnings), ...answer.headers },
  });
}

/** The headers may be out already, so all that a failure can do is to end the connection. */
function stream(answer: StreamedAnswer, response: ServerResponse): void {
  try {
    answer.stream(response);
  } catch {
    response.destroy();
  }
}

async function answerTo(
  server: ApiServer,
  options: KubernetesApiOptions,
  request: IncomingMessage,
  warnings: string[],
): Promise<Answer | StreamedAnswer> {
  const { path, query } = readUrl(request.url ?? '/', options.basePath ?? '');
  const method = request.method ?? 'GET';
  if (path === undefined) {
    return textAnswer(400, '400 Bad Request');
  }
  if (isUnfinished(path)) {
    return textAnswer(
      500,
      `Internal Server Error: ${JSON.stringify(
        escapeHtml(path),
      )}: failed to create RequestInfo: unable to determine kind and namespace from url, ${path}\n`,
    );
  }
  const info = readRequestInfo(method, path, query);
  const notify = (stage: RequestStage['stage'], user: string) =>
    options.onRequest?.(stageOf(stage, method, path, info, user));
  await notify('received', '');
  const requester = authenticate(request, server.userOf);
  const attributes = attributesOf(info);
  const authorize: Authorize = (who, what) =>
    server.authorizer.authorize(who, what);
  const user = impersonate(
    request,
    requester,
    attributes,
    authorize,
    server.impersonationModes,
  );
  const { allowed, reason } = authorize(user, attributes);
  if (!allowed) {
    throw forbiddenError(user, attributes, reason);
  }
  await notify('authorized', user.name);
  return dispatch(server, { request, info, query, user, warnings, path });
}

function attributesOf(info: RequestInfo): AccessAttributes {
  return info.kind === 'path' ? pathAttributes(info.verb, info.path) : info;
}

type Dispatch = {
  request: IncomingMessage;
  info: RequestInfo;
  query: URLSearchParams;
  user: UserInfo;
  warnings: string[];
  path: string;
};

async function dispatch(
  server: ApiServer,
  { request, info, query, user, warnings, path }: Dispatch,
): Promise<Answer | StreamedAnswer> {
  if (path.startsWith('//')) {
    return textAnswer(404, '404 page not found\n');
  }
  if (info.kind === 'path') {
    return handlePath(server, request, path, query);
  }
  const type = server.registry.find(info.group, info.version, info.resource);
  if (!type || !isServedAt(type, info)) {
    if (isBuiltinGroup(server, info.group)) {
      throw resourceNotFound();
    }
    return textAnswer(404, '404 page not found\n');
  }
  checkRoute(type, info);
  if (type.deprecationWarning) {
    warnings.push(type.deprecationWarning);
  }
  return handleResource(server, { request, info, type, query, user, warnings });
}

/** Only groups that are not made of definitions answer with a Status for what they do not have. */
function isBuiltinGroup({ registry }: ApiServer, group: string): boolean {
  return registry.all().some(type => !type.custom && type.group === group);
}

function readUrl(
  url: string,
  basePath: string,
): { path: string | undefined; query: URLSearchParams } {
  const [path, ...rest] = url.split('?');
  const relative =
    basePath && path.startsWith(basePath) ? path.slice(basePath.length) : path;
  return {
    path: decodePath(relative || '/'),
    query: new URLSearchParams(rest.join('?')),
  };
}

/** Nothing when the path is not a path. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function stageOf(
  stage: RequestStage['stage'],
  method: string,
  path: string,
  info: RequestInfo,
  user: string,
): RequestStage {
  const target =
    info.kind === 'resource' ? info : { resource: '', namespace: '', name: '' };
  return {
    stage,
    method,
    path,
    verb: info.verb,
    resource: target.resource,
    namespace: target.namespace,
    name: target.name,
    user,
  };
}

function failed(error: unknown): Answer {
  if (error instanceof StatusError) {
    return statusAnswer(error.status, error.headers);
  }
  if (error instanceof SyntaxError) {
    return statusAnswer(badRequest(error.message).status);
  }
  if (error instanceof RangeError) {
    // The stack ran out on something that nests too deeply.
    return statusAnswer(badRequest('exceeded max depth').status);
  }
  return statusAnswer(
    internalError(error instanceof Error ? error.message : String(error))
      .status,
  );
}
