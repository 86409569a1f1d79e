import {
  KubernetesTestClient,
  KubernetesTestResponse,
} from '@paletteai/envtest';
import { HubObject, isBeingDeleted } from '../src/demo';
import { collectionPath } from './collectionPath';

const query = { fieldValidation: 'Strict' };

/**
 * Puts objects of the demo, with their status, into a Kubernetes API.
 *
 * @returns what was refused, with the reason; nothing when all is well
 */
export async function putDemo(
  client: KubernetesTestClient,
  objects: readonly HubObject[],
): Promise<string[]> {
  const refused: string[] = [];
  for (const object of objects) {
    const answers = await put(client, object);
    refused.push(
      ...answers
        .filter(({ status }) => status > 201)
        .map(
          ({ body }) =>
            `${collectionPath(object)} ${
              object.metadata.name
            }: ${JSON.stringify(body)}`,
        ),
    );
  }
  return refused;
}

async function put(
  client: KubernetesTestClient,
  object: HubObject,
): Promise<KubernetesTestResponse<unknown>[]> {
  const path = collectionPath(object);
  const own = `${path}/${object.metadata.name}`;
  const answers = [await client.create(path, object, { query })];
  if (object.status) {
    answers.push(
      await client.request('PATCH', `${own}/status`, {
        query,
        body: { status: object.status },
        headers: { 'content-type': 'application/merge-patch+json' },
      }),
    );
    if (isBeingDeleted(object)) {
      answers.push(await client.delete(own));
    }
  }
  return answers;
}
