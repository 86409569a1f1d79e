import createClient, { Client } from 'openapi-fetch';
import { createRemoteFetch, RemoteFetchOptions } from './createRemoteFetch';

/** A typed client of one remote, on top of `createRemoteFetch`. */
export function createRemoteClient<Paths extends {}>(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  options: Omit<RemoteFetchOptions, 'baseUrl'>,
): Client<Paths> {
  return createClient<Paths>({
    baseUrl,
    headers: {
      accept: 'application/json',
      'user-agent': 'backstage-paletteai',
      ...headers,
    },
    fetch: createRemoteFetch({ ...options, baseUrl }),
  });
}
