/**
 * Loads the Kubernetes client library on first need: it costs about a second and 90 MB, which a
 * portal whose hubs need no kubeconfig never pays.
 */
export async function loadKubernetesClient(): Promise<
  typeof import('@kubernetes/client-node')
> {
  // Not import(): Jest cannot do that. The package has ES modules only, which require() takes.
  return require('@kubernetes/client-node');
}
