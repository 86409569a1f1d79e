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

export type PathRequestInfo = { kind: 'path'; verb: string; path: string };

const namespaceSubresources = ['status', 'finalize'];

/** Reads a request as an API server does: `/api/v1/…`, `/apis/GROUP/VERSION/…`, or a bare path. */
export function readRequestInfo(
  method: string,
  path: string,
  query: URLSearchParams,
): RequestInfo {
  const parts = path.split('/').filter(part => part !== '');
  const isCore = parts[0] === 'api' && parts.length >= 3;
  const isGroup = parts[0] === 'apis' && parts.length >= 4;
  if (!isCore && !isGroup) {
    return { kind: 'path', verb: method.toLowerCase(), path };
  }
  const group = isCore ? '' : parts[1];
  const version = isCore ? parts[1] : parts[2];
  const rest = parts.slice(isCore ? 2 : 3).map(decode);
  // The old way to watch: a path that says so.
  const isWatchPath = rest[0] === 'watch' && rest.length > 1;
  const target = readTarget(isWatchPath ? rest.slice(1) : rest);
  const fieldName = target.name ? '' : nameInSelector(query);
  return {
    kind: 'resource',
    verb: isWatchPath ? 'watch' : verbOf(method, target.name, query),
    group,
    version,
    ...target,
    name: target.name || fieldName,
  };
}

type Target = Pick<
  ResourceRequestInfo,
  'resource' | 'namespace' | 'name' | 'subresource'
>;

function readTarget(parts: string[]): Target {
  if (parts[0] !== 'namespaces' || parts.length === 1) {
    const [resource, name = '', ...rest] = parts;
    return { namespace: '', resource, name, subresource: rest.join('/') };
  }
  const [, namespace, resource, name = '', ...rest] = parts;
  if (!resource || namespaceSubresources.includes(resource)) {
    return {
      namespace,
      resource: 'namespaces',
      name: namespace,
      subresource: resource ?? '',
    };
  }
  return { namespace, resource, name, subresource: rest.join('/') };
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

/** A list of one name may be authorized by that name. */
function nameInSelector(query: URLSearchParams): string {
  const match = /^metadata\.name==?([^,=!]+)$/.exec(
    query.get('fieldSelector') ?? '',
  );
  return match ? match[1] : '';
}

export function isTrue(value: string | null): boolean {
  return value === 'true' || value === '1' || value === '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
