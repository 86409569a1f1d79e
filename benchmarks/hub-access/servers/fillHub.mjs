import { promises as fs } from 'node:fs';
import path from 'node:path';
import { repositoryFolder, requireFromRepository } from '../paths.mjs';

const { parseAllDocuments } = requireFromRepository('yaml');

/** The kind that is synchronised: the one of which a hub has most objects. */
export const KIND = {
  group: 'spectrocloud.com',
  version: 'v1alpha1',
  kind: 'ComputePool',
  plural: 'computepools',
  namespaced: true,
};

const COLLECTION = `/apis/${KIND.group}/${KIND.version}/namespaces/default/${KIND.plural}`;
const DEFINITION = 'deploy/hub/crds/computepools.spectrocloud.com.yaml';
const APPLY = 'application/apply-patch+yaml';
const PARALLEL = 16;

/** Installs the kind, and makes objects as a person and a controller would, one after the other. */
export async function fillHub(client, objects) {
  const [definition] = parseAllDocuments(
    await fs.readFile(path.join(repositoryFolder, DEFINITION), 'utf8'),
  );
  await client.send(
    'POST',
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
    definition.toJS(),
  );
  await untilServed(client);
  let next = 0;
  const work = async () => {
    while (next < objects) {
      const index = next;
      next += 1;
      const { status, ...wanted } = pool(index);
      const { apiVersion, kind, metadata } = wanted;
      const url = `${COLLECTION}/${metadata.name}`;
      await client.send('PATCH', `${url}?fieldManager=person`, wanted, APPLY);
      await client.send(
        'PATCH',
        `${url}/status?fieldManager=controller`,
        { apiVersion, kind, metadata: { name: metadata.name }, status },
        APPLY,
      );
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return {
    objectBytes: (await client.send('GET', `${COLLECTION}/pool-0`)).length,
  };
}

/** Changes one object; with the stamp, a subject can measure how long the change took. */
export async function changeObject(client, index, stamp) {
  await client.send(
    'PATCH',
    `${COLLECTION}/pool-${index}?fieldManager=bench`,
    { metadata: { annotations: { stamp: String(stamp) } } },
    'application/merge-patch+json',
  );
}

async function untilServed(client) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await client.send('GET', COLLECTION);
      return;
    } catch {
      await new Promise(resolve => {
        setTimeout(resolve, 100);
      });
    }
  }
  throw new Error('The kind of the benchmark is not served');
}

/** A running pool of five nodes, with what its form asks for and its controller reports. */
function pool(index) {
  const name = `pool-${index}`;
  const uid = number =>
    `edge-${index.toString(16).padStart(8, '0')}-${String(number).padStart(
      4,
      '0',
    )}`;
  const host = number => ({
    uid: uid(number),
    name: `gpu-host-${index}-${number}`,
    pool: number === 0 ? 'control-plane' : 'workers',
    role: number === 0 ? 'ControlPlane' : 'Worker',
    state: 'Healthy',
  });
  const condition = type => ({
    type,
    status: 'True',
    observedGeneration: 1,
    lastTransitionTime: `2026-01-15T09:${String(index % 60).padStart(
      2,
      '0',
    )}:00Z`,
    reason: `${type}Reconciled`,
    message: `The cluster of the pool ${name} was reconciled and is as it was asked for`,
  });
  return {
    apiVersion: `${KIND.group}/${KIND.version}`,
    kind: KIND.kind,
    metadata: {
      name,
      labels: {
        'palette.ai/tenant-name': `tenant-${index % 10}`,
        'app.kubernetes.io/managed-by': 'backstage-paletteai',
        team: `team-${index % 50}`,
      },
      annotations: { stamp: '0' },
    },
    spec: {
      description: `GPUs of the team ${index % 50} for the project ${
        index % 200
      }`,
      profileBundleRef: {
        name: `edge-gpu-${index % 5}`,
        cloudType: 'edge-native',
        version: 'v1.4.2',
      },
      computeConfigRef: { name: 'default' },
      scalingPolicyRef: { name: 'hold' },
      variables: Array.from({ length: 6 }, (_, number) => ({
        name: `variable-${number}`,
        value: `value ${number} of ${name}`,
      })),
      clusterVariant: {
        dedicated: {
          paletteClusterDeploymentConfig: {
            cloudType: 'edge-native',
            deletionPolicy: 'Delete',
            edge: {
              vip: `10.${index % 250}.0.7`,
              ntpServers: ['ntp-1.example.com', 'ntp-2.example.com'],
            },
            nodePoolRequirements: {
              controlPlanePool: {
                nodeCount: 1,
                workerNodeEligible: true,
                architecture: 'AMD64',
                cpu: { cpuCount: 16 },
                memory: { memoryMiB: 65_536 },
              },
              workerPools: [
                {
                  name: 'workers',
                  architecture: 'AMD64',
                  minWorkerNodes: 4,
                  cpu: { cpuCount: 32 },
                  memory: { memoryMiB: 262_144 },
                  gpu: {
                    family: 'NVIDIA-A100',
                    gpuCount: 4,
                    gpuMemory: 81_920,
                  },
                  labels: { 'example.com/rack': `rack-${index % 40}` },
                },
              ],
            },
          },
        },
      },
    },
    status: {
      observedGeneration: 1,
      phase: 'Running',
      message: 'The cluster runs',
      cluster: {
        name: `${name}-cluster`,
        uid: `cluster-${index.toString(16).padStart(8, '0')}`,
        projectUID: `palette-project-${index % 10}`,
        state: 'Running',
        url: `https://palette.example.com/clusters/${name}`,
        kubernetesVersion: '1.33.4',
        apiEndpoint: `https://10.${index % 250}.0.7:6443`,
      },
      kubeconfigSecretRef: {
        name: `${name}-kubeconfig`,
        namespace: 'default',
        key: 'kubeconfig',
      },
      spokeRef: { name: `${name}-spoke`, namespace: 'default' },
      nodes: {
        controlPlane: { desired: 1, ready: 1 },
        worker: { desired: 4, ready: 4 },
      },
      edgeHosts: Array.from({ length: 5 }, (_, number) => host(number)),
      gpuResources: {
        capacity: { 'NVIDIA-A100': 16 },
        used: { 'NVIDIA-A100': index % 17 },
      },
      deploymentCount: index % 4,
      conditions: ['Ready', 'Admitted', 'Provisioned', 'Registered'].map(
        condition,
      ),
    },
  };
}
