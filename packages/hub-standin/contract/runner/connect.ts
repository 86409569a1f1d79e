import { ApiClient } from '../client/ApiClient';
import { Kubeconfig, readKubeconfig } from '../client/kubeconfig';
import { ServerUnderTest } from './CaseContext';

const OUTSIDER = 'outsider';

/** Users without permissions, each for one case that grants some. */
export const ROBOTS = Array.from({ length: 8 }, (_, index) => `robot-${index}`);

/** Finds the administrator (the current context) and the users without rights (the contexts "outsider" and "robot-0" onwards). */
export async function connect(file: string): Promise<ServerUnderTest> {
  const kubeconfig = readKubeconfig(file);
  return {
    admin: ApiClient.create(kubeconfig.current),
    outsiderToken: tokenOf(kubeconfig, OUTSIDER, file),
    outsiderName: OUTSIDER,
    robots: ROBOTS.map(name => ({
      name,
      token: tokenOf(kubeconfig, name, file),
    })),
  };
}

function tokenOf(kubeconfig: Kubeconfig, name: string, file: string): string {
  const token = kubeconfig.contexts.get(name)?.token;
  if (!token) {
    throw new Error(`${file} has no context "${name}" with a token`);
  }
  return token;
}
