import { Manifest } from '../hub/readManifests';
import { ResourceType, resourcePath } from '../hub/resourcePath';
import { KubernetesTestClient } from '../KubernetesTestClient';
import { Answer, compareAnswer } from './compareAnswer';
import { Verdict } from './Verdict';

const query = { fieldValidation: 'Strict' };

/**
 * Sends the objects of a row to a server and says in what its answer differs from the verdict; empty when it is as
 * it must be. Leaves nothing behind but the namespace.
 *
 * @public
 */
export async function judgeVerdict(
  client: KubernetesTestClient,
  type: ResourceType,
  verdict: Verdict,
): Promise<string[]> {
  const { namespace, name } = verdict.object.metadata;
  const collection = resourcePath(type, namespace);
  if (namespace) {
    await ensureNamespace(client, namespace);
  }
  try {
    const from =
      verdict.from && (await create(client, collection, verdict.from));
    if (from && from.status !== 201) {
      return [`"from" was refused: ${JSON.stringify(from.body)}`];
    }
    return compareAnswer(
      verdict,
      await send(client, collection, verdict, from),
    );
  } finally {
    await client.delete(`${collection}/${name}`);
  }
}

async function send(
  client: KubernetesTestClient,
  collection: string,
  { operation, object }: Verdict,
  from: Answer | undefined,
): Promise<Answer> {
  if (operation === 'create') {
    return create(client, collection, object);
  }
  const { resourceVersion } = (
    from?.body as { metadata: { resourceVersion: string } }
  ).metadata;
  const path = `${collection}/${object.metadata.name}`;
  return client.request(
    'PUT',
    operation === 'updateStatus' ? `${path}/status` : path,
    {
      query,
      body: {
        ...object,
        metadata: { ...object.metadata, resourceVersion },
      },
    },
  );
}

function create(
  client: KubernetesTestClient,
  collection: string,
  object: Manifest,
): Promise<Answer> {
  return client.create(collection, object, { query });
}

async function ensureNamespace(
  client: KubernetesTestClient,
  name: string,
): Promise<void> {
  await client.apply(`/api/v1/namespaces/${name}`, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  });
}
