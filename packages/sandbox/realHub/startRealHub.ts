import { Envtest, startEnvtest } from '@paletteai/envtest';
import { demoUsers, HubContext, hubObjects, portalAccount } from '../src/demo';
import { putDemo } from './putDemo';

/** A real Kubernetes API server with the hub of the demo on it. */
export interface RealHub {
  readonly envtest: Envtest;
  /** Of the portal's account. */
  readonly portalToken: string;
}

/** Starts one, with the demo's people as its users; the caller ends it by `envtest.stop()`. */
export async function startRealHub(context: HubContext): Promise<RealHub> {
  const envtest = await startEnvtest({
    users: demoUsers.map(({ id, groups }) => ({
      name: id,
      groups: [...groups],
    })),
  });
  const client = envtest.client();
  try {
    const refused = await putDemo(client, hubObjects(context));
    if (refused.length > 0) {
      throw new Error(
        `the hub refused objects of the demo:\n${refused.join('\n')}`,
      );
    }
    return { envtest, portalToken: await tokenOfPortal(client) };
  } catch (error) {
    await envtest.stop();
    throw error;
  } finally {
    await client.close();
  }
}

async function tokenOfPortal(
  client: ReturnType<Envtest['client']>,
): Promise<string> {
  const { namespace, name } = portalAccount;
  const { status, body } = await client.create<{ status: { token: string } }>(
    `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`,
    { spec: { expirationSeconds: 12 * 60 * 60 } },
  );
  if (status !== 201) {
    throw new Error(
      `no token for the portal's account (${status}): ${JSON.stringify(body)}`,
    );
  }
  return body.status.token;
}
