import { demoDeployments } from '../deployments/demoDeployments';
import { DemoDeployment } from '../deployments/DemoDeployment';
import { clusterUidOf } from '../palette/demoClusters';
import { demoPools } from '../pools/demoPools';
import { spokeNamespaceOf } from './deploymentObjects';
import { HubObject } from './HubObject';

/** What the spoke of a cluster runs from the start. @internal */
export function spokeObjects(clusterUid: string): HubObject[] {
  const pool = demoPools.find(
    candidate => clusterUidOf(candidate) === clusterUid,
  );
  return demoDeployments
    .filter(
      deployment =>
        deployment.project === pool?.project && deployment.pool === pool.name,
    )
    .flatMap(objectsOf);
}

function objectsOf(deployment: DemoDeployment): HubObject[] {
  const { name, image } = deployment;
  const namespace = spokeNamespaceOf(deployment);
  const labels = { app: name };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace, labels },
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            containers: [{ name, image, ports: [{ containerPort: 8000 }] }],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace, labels },
      spec: { selector: labels, ports: [{ port: 80, targetPort: 8000 }] },
    },
  ];
}
