import { HubRequest } from './HubTransport';

/** Joins the base URL of a hub, which may have a path, with the path and query of a request. */
export function hubRequestUrl(
  server: string,
  request: Pick<HubRequest, 'path' | 'query'>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) {
      query.append(name, String(value));
    }
  }
  const search = query.toString();
  return `${server}${request.path}${search ? `?${search}` : ''}`;
}
