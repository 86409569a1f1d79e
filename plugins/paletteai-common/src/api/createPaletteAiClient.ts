import createFetchClient from 'openapi-fetch';
import { OPERATIONS } from './generated/operations';
import type { PaletteAiApi, PaletteAiRequestOptions } from './PaletteAiApi';
import { PaletteAiError } from './PaletteAiError';
import { readFailure } from './readFailure';

/**
 * What a client needs of the portal: in a browser the APIs of the same names,
 * in a backend the discovery service and `fetch`.
 *
 * @public
 */
export type PaletteAiConnection = {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
};

type Operation = {
  method: string;
  path: string;
  /** Names of the parameters in the query. */
  query: readonly string[];
  isList: boolean;
};
type Parameters = Record<string, unknown>;

type SentRequest = Operation & {
  parameters: Parameters;
  body?: object;
  options?: PaletteAiRequestOptions;
};

/** The part of `openapi-fetch` that is used; what goes in and out is typed by `PaletteAiApi`. */
type FetchClient = {
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
};

/**
 * Makes a client of the REST API out of the portal's own APIs.
 *
 * @public
 */
export function createPaletteAiClient(
  connection: PaletteAiConnection,
): PaletteAiApi {
  const methods = Object.entries(OPERATIONS).map(([name, operation]) => [
    name,
    (...args: unknown[]) => send(connection, readArguments(operation, args)),
  ]);
  return Object.fromEntries(methods);
}

/** Arguments are the parameters, the body and the options; only what the operation has. */
function readArguments(operation: Operation, args: unknown[]): SentRequest {
  const rest = [...args];
  const hasBody = operation.method === 'POST';
  const hasParameters = !hasBody || operation.path.includes('{');
  return {
    ...operation,
    parameters: (hasParameters && (rest.shift() as Parameters)) || {},
    body: hasBody ? (rest.shift() as object) : undefined,
    options: rest.shift() as PaletteAiRequestOptions | undefined,
  };
}

/** @throws PaletteAiError, or the reason of the signal when that fired */
async function send(
  { discoveryApi, fetchApi }: PaletteAiConnection,
  { method, path, query, isList, parameters, body, options = {} }: SentRequest,
): Promise<unknown> {
  const { signal, token } = options;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const textOf = (name: string) => String(parameters[name]);
  const place = path.replace(/\{(\w+)\}/g, (_, name) => textOf(name));
  const attempt = `${method} ${place} of PaletteAI`;
  if (names.some(name => /^\.{0,2}$/.test(textOf(name)))) {
    // Browsers would resolve these and ask for something else.
    const message = `${attempt} was not sent: a name is empty or only dots`;
    throw PaletteAiError.of({ kind: 'notFound', message });
  }
  const client = createFetchClient({
    baseUrl: await discoveryApi.getBaseUrl('paletteai'),
    fetch: async request => {
      try {
        return await fetchApi.fetch(request.url, await initOf(request));
      } catch (error) {
        const message = `${attempt} got no answer: ${error}`;
        throw PaletteAiError.of({ kind: 'unreachable', message }, error);
      }
    },
  }) as FetchClient;
  try {
    const { data, error, response } = await client.request(method, path, {
      params: { path: parameters, query: pick(parameters, query) },
      body,
      signal,
      headers: token && { Authorization: `Bearer ${token}` },
    });
    if (!response.ok) {
      throw PaletteAiError.of(readFailure(response, error, attempt));
    }
    if (isList && !hasItems(data)) {
      // Lest something else is shown as an empty list.
      const message = `${attempt} gave no list`;
      throw PaletteAiError.of({ kind: 'other', message });
    }
    return data;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof PaletteAiError) {
      throw error;
    }
    const message = `${attempt} was answered with no JSON`;
    throw PaletteAiError.of({ kind: 'other', message }, error);
  }
}

/**
 * The parts of a request, with the body as text. A portal's `fetchApi` builds a new request out of the one that it gets; a
 * body that is a stream by then is refused by browsers unless the backend speaks HTTP/2.
 */
async function initOf(request: Request): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body =
    method === 'GET' ? undefined : (await request.text()) || undefined;
  return { method, headers, signal, body };
}

/** What is given besides, such as by a ref that says more, is not for the API. */
function pick(parameters: Parameters, names: readonly string[]): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(
      ([name, value]) => value !== '' && names.includes(name),
    ),
  );
}

function hasItems(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'items' in answer &&
    Array.isArray(answer.items)
  );
}
