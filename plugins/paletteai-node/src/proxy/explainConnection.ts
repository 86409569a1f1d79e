import {
  ConnectionProblem,
  connectionProblem,
} from '../hub/errors/connectionProblem';
import { ProxyConnectionError } from './createDispatcher';
import { ProxyRoute, ProxyUnusableError } from './proxyFor';

/** Why there was no answer. */
export interface ConnectionExplanation {
  readonly reason: ConnectionProblem['reason'];
  /** Follows the name of what was to be reached: `cannot be reached: …`. No secrets, no address of what was to be reached. */
  readonly failure: string;
  /** Follows "What to do". */
  readonly advice: string;
  /** Where the proxy on the way is. */
  readonly proxy?: string;
}

/**
 * Says what keeps one from a server. Of a proxy on the way it names the setting, and tells its faults from
 * those of the server behind it.
 *
 * @param showsHost - whether the host of the proxy is named in the failure too
 */
export function explainConnection(
  error: unknown,
  proxy: ProxyRoute | undefined,
  showsHost: boolean,
): ConnectionExplanation {
  if (error instanceof ProxyUnusableError) {
    const { explanation, proxy: unusable, setting } = error;
    const host = showsHost && unusable ? ` (${unusable})` : '';
    return {
      reason: 'connection',
      failure: `cannot be reached: ${setting} ${explanation}${host}`,
      advice: `set ${setting} to the http:// or https:// URL of a proxy, with special characters of a password percent-encoded${orNoProxy(
        setting,
      )}`,
      proxy: unusable,
    };
  }
  const problem = connectionProblem(error);
  return proxy
    ? explainProxied(error, problem, proxy, showsHost)
    : {
        reason: problem.reason,
        failure: `cannot be reached: ${problem.explanation}`,
        advice: problem.advice,
      };
}

function explainProxied(
  error: unknown,
  { reason, explanation, advice }: ConnectionProblem,
  { setting, url }: ProxyRoute,
  showsHost: boolean,
): ConnectionExplanation {
  const named = showsHost
    ? `the proxy ${url.host} (${setting})`
    : `the proxy of ${setting}`;
  const proxy = url.host;
  const status = statusOfProxy(error);
  if (status !== undefined) {
    return {
      reason: 'connection',
      failure: `cannot be reached through ${named}: the proxy answered with status ${status}`,
      advice:
        status === '407'
          ? `put a user name and password that the proxy accepts into ${setting}${orNoProxy(
              setting,
            )}`
          : `check that the proxy permits the host${orNoProxy(setting)}`,
      proxy,
    };
  }
  if (error instanceof ProxyConnectionError) {
    const authority =
      reason === 'tls'
        ? '; a private CA of a proxy is trusted if NODE_EXTRA_CA_CERTS names a file with its certificate'
        : '';
    return {
      reason,
      failure: `cannot be reached, because ${named} cannot be reached: ${explanation}`,
      advice: `check ${setting}: ${advice}${authority}${orNoProxy(setting)}`,
      proxy,
    };
  }
  return {
    reason,
    failure: `cannot be reached through ${named}: ${explanation}`,
    advice: `${advice}; check ${setting}${orNoProxy(setting)}`,
    proxy,
  };
}

/** The setting of a connection goes before the environment, `NO_PROXY` included. */
function orNoProxy(setting: string): string {
  return /_proxy$/i.test(setting) ? ', or name the host in NO_PROXY' : '';
}

/** The HTTP client has no error of its own for this, only the words. */
function statusOfProxy(error: unknown): string | undefined {
  const message = String(Reflect.get(Object(error), 'message'));
  return (
    /^Proxy response \((\d{3})\)/.exec(message)?.[1] ??
    /^Proxy Authentication Required \((407)\)/.exec(message)?.[1]
  );
}
