import { Config } from '@backstage/config';
import { z } from 'zod';
import { HubConnection } from '../HubDefinition';

const clusterSchema = z.looseObject({
  name: z.string(),
  url: z.string(),
  authProvider: z.string(),
  serviceAccountToken: z.string().optional(),
  skipTLSVerify: z.boolean().optional(),
  caData: z.string().optional(),
  caFile: z.string().optional(),
});

/**
 * Finds a cluster that the portal's Kubernetes plugin knows from the configuration. Only those
 * that it reaches with a service account will do: a hub is watched when no one is signed in.
 */
export function readKubernetesCluster(
  config: Config,
  name: string,
): HubConnection | { problem: string } {
  const methods =
    config.getOptionalConfigArray('kubernetes.clusterLocatorMethods') ?? [];
  const clusters = methods
    .filter(method => method.getOptionalString('type') === 'config')
    .flatMap(method => method.getOptional<unknown[]>('clusters') ?? [])
    .map(cluster => clusterSchema.safeParse(cluster))
    .flatMap(result => (result.success ? [result.data] : []));
  const cluster = clusters.find(candidate => candidate.name === name);
  if (!cluster) {
    const known = clusters.map(candidate => `"${candidate.name}"`).join(', ');
    return {
      problem: `the Kubernetes plugin has no configured cluster "${name}"; it has ${
        known || 'none'
      }`,
    };
  }
  if (cluster.authProvider !== 'serviceAccount') {
    return {
      problem: `the cluster "${name}" uses the authProvider "${cluster.authProvider}"; a hub needs an account for the portal, so use "serviceAccount" or configure a separate connection for the hub`,
    };
  }
  if (cluster.serviceAccountToken === undefined) {
    // The Kubernetes plugin then uses the account of the pod.
    return { type: 'inCluster' };
  }
  return {
    type: 'inline',
    url: cluster.url,
    token: cluster.serviceAccountToken,
    // As in a kubeconfig file, this is base64 of PEM text.
    ca:
      cluster.caData && Buffer.from(cluster.caData, 'base64').toString('utf8'),
    caFile: cluster.caFile,
    skipTlsVerify: cluster.skipTLSVerify,
  };
}
