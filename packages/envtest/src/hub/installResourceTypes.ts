import { setTimeout as sleep } from 'node:timers/promises';
import { EnvtestError } from '../EnvtestError';
import { KubernetesTestClient } from '../KubernetesTestClient';
import { CustomResourceDefinition } from './CustomResourceDefinition';
import { isPublished } from './isPublished';
import { ManifestInFile, readManifests } from './readManifests';

const collection = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const pollMs = 200;
const timeoutMs = 60_000;

/** Installs the CustomResourceDefinitions in `folders` and resolves when the server serves and publishes all of them. */
export async function installResourceTypes(
  client: KubernetesTestClient,
  folders: string[],
): Promise<void> {
  const definitions = folders
    .flatMap(readManifests)
    .filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition');
  await Promise.all(definitions.map(definition => apply(client, definition)));
  await waitUntilServed(
    client,
    definitions.map(({ manifest }) => manifest.metadata.name),
  );
}

async function apply(
  client: KubernetesTestClient,
  { file, manifest }: ManifestInFile,
): Promise<void> {
  const { status, body } = await client.apply<{ message?: string }>(
    `${collection}/${manifest.metadata.name}`,
    manifest,
  );
  if (status !== 200 && status !== 201) {
    throw new EnvtestError(
      `The API server rejected ${file} with status ${status}: ${body.message}`,
    );
  }
}

async function waitUntilServed(
  client: KubernetesTestClient,
  names: string[],
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let definitions = await readAll(client, names);
  while (!(await isReady(client, definitions))) {
    if (Date.now() > deadline) {
      const conditions = definitions.map(({ metadata, status }) => [
        metadata.name,
        status?.conditions,
      ]);
      throw new EnvtestError(
        `The resource types were not served after ${
          timeoutMs / 1000
        } s. Their conditions: ${JSON.stringify(conditions)}`,
      );
    }
    await sleep(pollMs);
    definitions = await readAll(client, names);
  }
}

async function isReady(
  client: KubernetesTestClient,
  definitions: CustomResourceDefinition[],
): Promise<boolean> {
  if (!definitions.every(isEstablished)) {
    return false;
  }
  const answering = await Promise.all(
    definitions.map(definition => answers(client, definition)),
  );
  return answering.every(Boolean) && isPublished(client, definitions);
}

function readAll(client: KubernetesTestClient, names: string[]) {
  return Promise.all(names.map(name => read(client, name)));
}

async function read(client: KubernetesTestClient, name: string) {
  const { body } = await client.get<CustomResourceDefinition>(
    `${collection}/${name}`,
  );
  return body;
}

function isEstablished({ status }: CustomResourceDefinition): boolean {
  return Boolean(
    status?.conditions?.some(
      ({ type, status: value }) => type === 'Established' && value === 'True',
    ),
  );
}

/** A freshly established type answers 404 or 429 for a moment. */
async function answers(
  client: KubernetesTestClient,
  { spec }: CustomResourceDefinition,
): Promise<boolean> {
  const answered = await Promise.all(
    spec.versions
      .filter(({ served }) => served)
      .map(({ name }) =>
        client.get(`/apis/${spec.group}/${name}/${spec.names.plural}`),
      ),
  );
  return answered.every(({ status }) => status === 200);
}
