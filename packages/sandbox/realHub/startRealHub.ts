import { Envtest, startEnvtest } from '@paletteai/envtest';
import {
  demoUsers,
  HubContext,
  hubObjects,
  portalAccount,
  portalAccountObjects,
  PortalRights,
} from '../src/demo';
import { enforcePolicies } from './enforcePolicies';
import { grantPortalRights } from './grantPortalRights';
import { putDemo } from './putDemo';

/** A real Kubernetes API server with the hub of the demo on it. */
export interface RealHub {
  readonly envtest: Envtest;
  /** Of the portal's account, which has the rights of `deploy/hub/rbac` and no others. */
  readonly portalToken: string;
}

/**
 * Starts one as a company would set it up: with the policies of `deploy/hub`, the demo's people as its users, and an
 * account for the portal. The caller ends it by `envtest.stop()`.
 *
 * @param rights - of the portal; `constrained` is what is recommended for this version of Kubernetes
 */
export async function startRealHub(
  context: HubContext,
  rights: PortalRights = 'constrained',
): Promise<RealHub> {
  const envtest = await startEnvtest({
    users: demoUsers.map(({ id, groups }) => ({
      name: id,
      groups: [...groups],
    })),
  });
  try {
    await enforcePolicies(envtest);
    const refused = await putDemo(envtest.client(), [
      ...portalAccountObjects(),
      ...hubObjects(context),
    ]);
    if (refused.length > 0) {
      throw new Error(
        `the hub refused objects of the demo:\n${refused.join('\n')}`,
      );
    }
    await grantPortalRights(envtest, rights);
    return { envtest, portalToken: await tokenOfPortal(envtest) };
  } catch (error) {
    await envtest.stop();
    throw error;
  }
}

async function tokenOfPortal(envtest: Envtest): Promise<string> {
  const { namespace, name } = portalAccount;
  const { status, body } = await envtest
    .client()
    .create<{ status: { token: string } }>(
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
