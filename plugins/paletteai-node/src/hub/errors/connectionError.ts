import { explainConnection } from '../../proxy/explainConnection';
import { ProxyRoute } from '../../proxy/proxyFor';
import { HubUnavailableError } from './HubErrors';

/**
 * Turns a failed connection to a hub into an error that says what failed. Where the hub is and what to do about it
 * concerns the operator of the portal only, and is for the log.
 */
export function connectionError(
  error: unknown,
  target: { hub: string; server: string; proxy?: ProxyRoute },
): HubUnavailableError {
  const { reason, failure, advice, proxy } = explainConnection(
    error,
    target.proxy,
    false,
  );
  const way = proxy ? `, that of the proxy is ${proxy}` : '';
  return new HubUnavailableError(`The hub "${target.hub}" ${failure}`, reason, {
    detail: `Its address is ${target.server}${way}. What to do: ${advice}`,
  });
}

/** The portal has no credentials to show to a hub, so it cannot even ask. */
export function credentialsError(
  error: unknown,
  hub: string,
): HubUnavailableError {
  return new HubUnavailableError(
    `The hub "${hub}" cannot be reached: the portal could not get its credentials for the hub`,
    'credentials',
    { detail: error instanceof Error ? error.message : undefined },
  );
}

/** The portal ends before the hub has answered. */
export function shutdownError(
  hub: string,
  isWrite: boolean,
): HubUnavailableError {
  return new HubUnavailableError(
    isWrite
      ? `The portal shut down before the hub "${hub}" answered. The change may have taken effect: check the result before you try again`
      : `The portal shut down before the hub "${hub}" answered. Try again in a minute`,
    'shutdown',
  );
}
