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
};

type PathRequestInfo = { kind: 'path'; verb: string; path: string };

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
  const [group, version, ...rest] = isCore
    ? ['', ...parts.slice(1)]
    : parts.slice(1);
  const target = readTarget(rest);
  const verb = verbOf(method, target.name, query);
  const isCollection = verb === 'list' || verb === 'watch';
  return {
    kind: 'resource',
    verb,
    group,
    version,
    ...target,
    name: target.name || (isCollection ? nameInSelector(query) : ''),
  };
}

/** The steps of a path; slashes at its ends do not count. */
export function splitPath(path: string): string[] {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? [] : trimmed.split('/');
}

function readTarget(
  parts: string[],
): Pick<
  ResourceRequestInfo,
  'resource' | 'namespace' | 'name' | 'subresource'
> {
  const isWithin =
    parts[0] === 'namespaces' &&
    parts.length > 2 &&
    !['status', 'finalize'].includes(parts[2]);
  const namespace = isWithin ? parts[1] : '';
  const [resource, name = '', ...rest] = isWithin ? parts.slice(2) : parts;
  const isNamespace = resource === 'namespaces' && !isWithin;
  return {
    // A namespace counts as its own namespace.
    namespace: isNamespace ? name : namespace,
    resource,
    name,
    subresource: rest.join('/'),
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
