/** The kind that is synchronised: open, so that any server takes it. */
export const KIND = {
  group: 'bench.palette.ai',
  version: 'v1',
  kind: 'Pool',
  plural: 'pools',
  namespaced: true,
};

const COLLECTION = `/apis/${KIND.group}/${KIND.version}/namespaces/default/${KIND.plural}`;
const PARALLEL = 16;

const DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${KIND.plural}.${KIND.group}` },
  spec: {
    group: KIND.group,
    scope: 'Namespaced',
    names: {
      kind: KIND.kind,
      listKind: 'PoolList',
      plural: KIND.plural,
      singular: 'pool',
    },
    versions: [
      {
        name: KIND.version,
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                'x-kubernetes-preserve-unknown-fields': true,
              },
              status: {
                type: 'object',
                'x-kubernetes-preserve-unknown-fields': true,
              },
            },
          },
        },
      },
    ],
  },
};

/** Installs the kind and makes objects of about 4.9 KB each, as they travel. */
export async function fillHub(client, objects) {
  await client.send(
    'POST',
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
    DEFINITION,
  );
  await untilServed(client);
  let next = 0;
  const work = async () => {
    while (next < objects) {
      const index = next;
      next += 1;
      await client.send(
        'POST',
        `${COLLECTION}?fieldManager=bench`,
        pool(index),
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

function pool(index) {
  const node = number => ({
    hostUid: `edge-host-${index}-${number}`,
    address: `10.${index % 250}.${number}.7`,
    architecture: 'AMD64',
    cpuCount: 32,
    memory: '256 GiB',
    gpu: { family: 'NVIDIA-A100', count: 4, memory: '80 GB' },
    health: 'healthy',
    availability: index % 3 ? 'in-use' : 'available',
  });
  const condition = type => ({
    type,
    status: 'True',
    reason: `${type}Reconciled`,
    message: `The pool ${index} was reconciled and everything is as it was asked for`,
    lastTransitionTime: '2026-01-15T09:00:00Z',
    observedGeneration: 1,
  });
  return {
    apiVersion: `${KIND.group}/${KIND.version}`,
    kind: KIND.kind,
    metadata: {
      name: `pool-${index}`,
      labels: {
        'palette.ai/tenant-name': `tenant-${index % 10}`,
        team: `team-${index % 50}`,
      },
      annotations: { stamp: '0' },
    },
    spec: {
      project: `project-${index % 200}`,
      nodes: Array.from({ length: 13 }, (_, number) => node(number)),
      variables: Object.fromEntries(
        Array.from({ length: 10 }, (_, number) => [
          `variable-${number}`,
          `value ${number} of pool ${index}`,
        ]),
      ),
    },
    status: {
      phase: 'Running',
      conditions: ['Ready', 'Provisioned', 'Registered', 'Healthy'].map(
        condition,
      ),
    },
  };
}
