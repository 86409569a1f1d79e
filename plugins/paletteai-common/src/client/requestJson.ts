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

export type JsonRequest = {
  method?: 'GET' | 'POST' | 'DELETE';
  /** Segments of the path, not encoded. */
  path: string[];
  query?: object;
  body?: object;
  signal?: AbortSignal;
  token?: string;
};

/**
 * Sends a request and reads the answer.
 *
 * @throws PaletteAiError, or the reason of the signal when that fired
 */
export async function requestJson(
  { discoveryApi, fetchApi }: PaletteAiConnection,
  { method = 'GET', path, query = {}, body, signal, token }: JsonRequest,
): Promise<unknown> {
  const attempt = `${method} /${path.join('/')} of PaletteAI`;
  if (path.some(segment => /^\.{0,2}$/.test(segment))) {
    // Browsers would resolve these and request a different path.
    const message = `${attempt} was not sent: a name is empty or only dots`;
    throw PaletteAiError.of({ kind: 'notFound', message });
  }
  const baseUrl = await discoveryApi.getBaseUrl('paletteai');
  const url = `${baseUrl}/${path.map(encodeURIComponent).join('/')}`;
  let response: Response;
  try {
    response = await fetchApi.fetch(url + formatQuery(query), {
      method,
      signal,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw PaletteAiError.of(
      { kind: 'unreachable', message: `${attempt} got no answer: ${error}` },
      error,
    );
  }
  if (!response.ok) {
    throw PaletteAiError.of(await readFailure(response, attempt));
  }
  return readJson(response, attempt, signal);
}

async function readJson(
  response: Response,
  attempt: string,
  signal?: AbortSignal,
): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    signal?.throwIfAborted();
    throw PaletteAiError.of(
      { kind: 'other', message: `${attempt} was answered with no JSON` },
      error,
    );
  }
}

function formatQuery(query: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const entry of [value].flat()) {
      if (entry !== undefined && entry !== '') {
        parameters.append(name, String(entry));
      }
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
