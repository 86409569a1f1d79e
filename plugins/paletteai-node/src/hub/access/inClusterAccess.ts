import { ServiceUnavailableError } from '@backstage/errors';
import { isIPv6 } from 'node:net';
import path from 'node:path';
import { HubAccessSource } from './HubAccess';
import { inlineAccess } from './inlineAccess';

/**
 * The hub is the cluster in which the portal runs; the account is the pod's.
 *
 * @public
 */
export interface InClusterHubConnection {
  /** Tells the forms of connections apart. */
  readonly type: 'inCluster';
}

/** Where Kubernetes mounts a pod's service account, and what it sets in its environment. */
export interface PodEnvironment {
  readonly serviceHost?: string;
  readonly servicePort?: string;
  readonly serviceAccountFolder: string;
}

export function podEnvironment(
  environment: NodeJS.ProcessEnv = process.env,
): PodEnvironment {
  return {
    serviceHost: environment.KUBERNETES_SERVICE_HOST,
    servicePort: environment.KUBERNETES_SERVICE_PORT,
    serviceAccountFolder: '/var/run/secrets/kubernetes.io/serviceaccount',
  };
}

export function inClusterAccess(
  pod: PodEnvironment = podEnvironment(),
): HubAccessSource {
  if (!pod.serviceHost || !pod.servicePort) {
    return {
      resolve: async () => {
        throw new ServiceUnavailableError(
          'The hub is configured as inCluster, but this portal does not run in a Kubernetes pod: KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT are not set',
        );
      },
      invalidate: () => {},
    };
  }
  const host = isIPv6(pod.serviceHost)
    ? `[${pod.serviceHost}]`
    : pod.serviceHost;
  return inlineAccess({
    type: 'inline',
    url: `https://${host}:${pod.servicePort}`,
    tokenFile: path.join(pod.serviceAccountFolder, 'token'),
    caFile: path.join(pod.serviceAccountFolder, 'ca.crt'),
  });
}
