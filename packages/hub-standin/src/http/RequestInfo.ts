import { isTrue } from '../query';

/** What a path and a method ask for, before anyone knows whether it exists. */
export type RequestInfo = ResourceRequestInfo | PathRequestInfo;

export type ResourceRequestInfo = {
  kind: 'resource';
  verb: string;
  group: string;
  version: string;
  resource: string;
  namespace: string;
  name: string;
  subresource: string;
  /** Whether the path goes through `namespaces`, be the name of the namespace empty. */
  inNamespacePath: boolean;
};

export type PathRequestInfo = { kind: 'path'; verb: string; path: string };

const namespaceSubresources = ['status', 'finalize'];

/** Reads a request as an API server does: `/api/v1/…`, `/apis/GROUP/VERSION/…`, or a bare path. */
export function readRequestInfo(
  method: string,
  path: string,
  query: URLSearchParams,
): RequestInfo {
  const parts = splitPath(path);
  const isCore = parts[0] === 'api' && parts.length >= 3;
  const isGroup = parts[0] === 'apis' && parts.length >= 4;
  if (!isCore && !isGroup) {
    return { kind: 'path', verb: method.toLowerCase(), path };
  }
  const group = isCore ? '' : parts[1];
  const version = isCore ? parts[1] : parts[2];
  const rest = parts.slice(isCore ? 2 : 3);
  // The old way to watch: a path that says so.
  const isWatchPath = rest[0] === 'watch' && rest.length > 1;
  const target = readTarget(isWatchPath ? rest.slice(1) : rest);
  const verb = isWatchPath ? 'watch' : verbOf(method, target.name, query);
  const fieldName =
    verb === 'list' || verb === 'watch' ? nameInSelector(query) : '';
  return {
    kind: 'resource',
    verb,
    group,
    version,
    ...target,
    name: target.name || fieldName,
  };
}

type Target = Pick<
  ResourceRequestInfo,
  'resource' | 'namespace' | 'name' | 'subresource' | 'inNamespacePath'
>;

/** The steps of a path; only slashes at its ends do not count. */
export function splitPath(path: string): string[] {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? [] : trimmed.split('/');
}

/** Whether a path names a special verb and nothing to do it with. */
export function isUnfinished(path: string): boolean {
  return /^\/+(api\/[^/]+|apis\/[^/]+\/[^/]+)\/(watch|proxy)\/*$/.test(path);
}

function readTarget(parts: string[]): Target {
  if (parts[0] !== 'namespaces' || parts.length === 1) {
    const [resource, name = '', ...rest] = parts;
    return {
      namespace: '',
      resource,
      name,
      subresource: rest.join('/'),
      inNamespacePath: false,
    };
  }
  const [, namespace, resource, name = '', ...rest] = parts;
  if (parts.length === 2 || namespaceSubresources.includes(resource)) {
    return {
      namespace,
      resource: 'namespaces',
      name: namespace,
      subresource: resource ?? '',
      inNamespacePath: false,
    };
  }
  return {
    namespace,
    resource,
    name,
    subresource: rest.join('/'),
    inNamespacePath: true,
  };
}

function verbOf(method: string, name: string, query: URLSearchParams): string {
  switch (method) {
    case 'GET':
    case 'HEAD':
      if (name) {
        return 'get';
      }
      return isTrue(query.get('watch')) ? 'watch' : 'list';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name ? 'delete' : 'deletecollection';
    default:
      return '';
  }
}

/** A list of one name is authorized by that name. */
function nameInSelector(query: URLSearchParams): string {
  const match = /^metadata\.name==?([^,=!]+)$/.exec(
    query.get('fieldSelector') ?? '',
  );
  return match ? match[1] : '';
}
