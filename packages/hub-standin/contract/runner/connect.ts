import { ApiClient } from '../client/ApiClient';
import { Kubeconfig, readKubeconfig } from '../client/kubeconfig';
import { ServerUnderTest } from './CaseContext';

const OUTSIDER = 'outsider';

/** Finds the administrator (the current context) and the user without rights (the context "outsider"). */
export async function connect(file: string): Promise<ServerUnderTest> {
  const kubeconfig = readKubeconfig(file);
  return {
    admin: ApiClient.create(kubeconfig.current),
    outsiderToken: outsiderToken(kubeconfig, file),
    outsiderName: OUTSIDER,
  };
}

function outsiderToken(kubeconfig: Kubeconfig, file: string): string {
  const token = kubeconfig.contexts.get(OUTSIDER)?.token;
  if (!token) {
    throw new Error(
      `${file} has no context "${OUTSIDER}" with a token; the contract suite needs it for what somebody without rights sees`,
    );
  }
  return token;
}
