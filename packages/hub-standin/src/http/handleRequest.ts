import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiServer } from '../ApiServer';
import { authenticate } from '../authentication';
import {
  forbiddenError,
  impersonate,
  pathAttributes,
  type Authorize,
} from '../authorization';
import {
  badRequest,
  internalError,
  notImplemented,
  resourceNotFound,
  StatusError,
} from '../errors';
import type { KubernetesApiOptions, RequestStage } from '../KubernetesApi';
import {
  statusAnswer,
  textAnswer,
  writeAnswer,
  type Answer,
  type StreamedAnswer,
} from './answers';
import { answerDocument, pageNotFound } from './documents';
import { handleResource } from './handleResource';
import {
  readRequestInfo,
  type RequestInfo,
  type ResourceRequestInfo,
} from './RequestInfo';

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
  } else if ('stream' in answer) {
    stream(answer, response);
  } else {
    writeAnswer(request, response, answer, warnings);
  }
}

/** The headers may have been sent, so a failure can only close the connection. */
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
  const info = readRequestInfo(method, path, query);
  const notify = (stage: RequestStage['stage'], user: string) =>
    options.onRequest?.(stageOf(stage, method, path, info, user));
  await notify('received', '');
  const requester = authenticate(request, token =>
    options.authenticate?.(token),
  );
  const attributes =
    info.kind === 'path' ? pathAttributes(info.verb, info.path) : info;
  const authorize: Authorize = (who, what) =>
    server.authorizer.authorize(who, what);
  const user = impersonate(request, requester, attributes, authorize);
  const { allowed, reason } = authorize(user, attributes);
  if (!allowed) {
    throw forbiddenError(user, attributes, reason);
  }
  await notify('authorized', user.name);
  if (info.kind === 'path') {
    return answerDocument(server.registry, request, path);
  }
  const type = server.registry.find(info.group, info.version, info.resource);
  const isServed =
    type &&
    (type.namespaced || !info.namespace || info.resource === 'namespaces');
  return isServed
    ? handleResource(server, { request, info, type, query, user, warnings })
    : notServed(server, info);
}

/** What a real API server also serves in the groups that both have. */
const leftOut =
  /^(pods|nodes|bindings|endpoints|limitranges|persistentvolume(claim)?s|podtemplates|replicationcontrollers|daemonsets|replicasets|controllerrevisions|cronjobs|(local)?subjectaccessreviews|tokenreviews|(validating|mutating)webhookconfigurations|mutatingadmissionpolic.*)$/;

/** Only built-in groups answer with a Status for unknown resources. */
function notServed(
  { registry }: ApiServer,
  { group, resource }: ResourceRequestInfo,
): Answer {
  const isBuiltin = registry
    .all()
    .some(type => !type.custom && type.group === group);
  if (isBuiltin && leftOut.test(resource)) {
    throw notImplemented(`the resource ${resource}`);
  }
  if (isBuiltin) {
    throw resourceNotFound();
  }
  return pageNotFound;
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

/** Undefined if the path is malformed. */
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
  const { resource, namespace, name } =
    info.kind === 'resource' ? info : { resource: '', namespace: '', name: '' };
  const { verb } = info;
  return { stage, method, path, verb, resource, namespace, name, user };
}

function failed(error: unknown): Answer {
  if (error instanceof StatusError) {
    return statusAnswer(error.status, error.headers);
  }
  if (error instanceof RangeError) {
    // The stack overflowed because the input nests too deeply.
    return statusAnswer(badRequest('exceeded max depth').status);
  }
  const message = error instanceof Error ? error.message : String(error);
  return statusAnswer(internalError(message).status);
}
