/**
 * The peer, in its cheapest setting and with names that keep hubs apart. It reads the hub through
 * the Kubernetes plugin of the same backend.
 */
module.exports = {
  features: ({ peerFolder }) => [
    require('@backstage/plugin-kubernetes-backend').default,
    require('@backstage/plugin-events-backend').default,
    require(peerFolder).default,
  ],
  config: ({ hubs, cycleSeconds }) => ({
    kubernetes: {
      serviceLocatorMethod: { type: 'multiTenant' },
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: hubs.map(({ id, url, token }) => ({
            name: id,
            url,
            authProvider: 'serviceAccount',
            serviceAccountToken: token,
            skipMetricsLookup: true,
          })),
        },
      ],
    },
    kubernetesIngestor: {
      mappings: {
        namespaceModel: 'default',
        nameModel: 'name-cluster',
        titleModel: 'name',
        systemModel: 'cluster-namespace',
        referencesNamespaceModel: 'default',
      },
      components: {
        ingestAsResources: true,
        disableDefaultWorkloadTypes: true,
        customWorkloadTypes: ['tenants', 'projects', 'computepools'].map(
          plural => ({
            group: 'spectrocloud.com',
            apiVersion: 'v1alpha1',
            plural,
          }),
        ),
        taskRunner: { frequency: cycleSeconds, timeout: 300 },
      },
      crossplane: { enabled: false, xrds: { enabled: false } },
    },
  }),
};
