import { KubernetesTestClient } from '../KubernetesTestClient';
import { CustomResourceDefinition } from './CustomResourceDefinition';

/** The list of all kinds, as kubectl asks for it. */
interface Discovery {
  items?: {
    metadata: { name: string };
    versions: { version: string; resources: { resource: string }[] }[];
  }[];
}

interface OpenApi {
  components?: {
    schemas?: Record<
      string,
      { 'x-kubernetes-group-version-kind'?: { kind: string }[] }
    >;
  };
}

/** Whether the server tells its clients of the types; it serves them some time before it does. */
export async function isPublished(
  client: KubernetesTestClient,
  definitions: CustomResourceDefinition[],
): Promise<boolean> {
  const served = definitions.flatMap(({ spec: { group, names, versions } }) =>
    versions
      .filter(version => version.served)
      .map(({ name }) => ({ path: `${group}/${name}`, ...names })),
  );
  const discovered = await discoveredTypes(client);
  if (
    !served.every(({ path, plural }) => discovered.has(`${path}/${plural}`))
  ) {
    return false;
  }
  const paths = [...new Set(served.map(({ path }) => path))];
  const described = new Set(
    (await Promise.all(paths.map(path => describedKinds(client, path)))).flat(),
  );
  return served.every(({ path, kind }) => described.has(`${path}/${kind}`));
}

async function discoveredTypes(client: KubernetesTestClient) {
  const { body } = await client.get<Discovery>('/apis', {
    headers: {
      accept:
        'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList',
    },
  });
  return new Set(
    (body.items ?? []).flatMap(({ metadata, versions }) =>
      versions.flatMap(({ version, resources }) =>
        resources.map(
          ({ resource }) => `${metadata.name}/${version}/${resource}`,
        ),
      ),
    ),
  );
}

async function describedKinds(
  client: KubernetesTestClient,
  path: string,
): Promise<string[]> {
  const { body } = await client.get<OpenApi>(`/openapi/v3/apis/${path}`);
  return Object.values(body.components?.schemas ?? {}).flatMap(schema =>
    (schema['x-kubernetes-group-version-kind'] ?? []).map(
      ({ kind }) => `${path}/${kind}`,
    ),
  );
}
