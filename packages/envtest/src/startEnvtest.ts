import { defaultUsers, EnvtestUser } from './access/EnvtestUser';
import { requireAssets } from './assets';
import { Envtest } from './Envtest';
import { installResourceTypes } from './hub/installResourceTypes';
import { repositoryFolders } from './repositoryFolders';

/**
 * What a test environment is made of; all are optional.
 *
 * @public
 */
export interface StartEnvtestOptions {
  /** The folder with the Kubernetes binaries; else KUBEBUILDER_ASSETS, else what tools/kubernetes has built. */
  assets?: string;
  /** Folders or files whose CustomResourceDefinitions are installed; `deploy/hub/crds` by default, none for `[]`. */
  crds?: string | string[];
  /** Who can sign in besides the administrator `admin`; `defaultUsers` by default. */
  users?: EnvtestUser[];
}

/**
 * Starts etcd, kube-apiserver and kube-controller-manager on free ports of the loopback address and installs the
 * PaletteAI resource types. Everything ends with `stop()`, and also when this process ends without having called it.
 *
 * @public
 */
export async function startEnvtest(
  options: StartEnvtestOptions = {},
): Promise<Envtest> {
  const { crds = repositoryFolders.customResourceDefinitions, users } = options;
  const envtest = await Envtest.start({
    assets: requireAssets(options.assets),
    users: users ?? defaultUsers,
  });
  try {
    await installResourceTypes(envtest.client(), [crds].flat());
    return envtest;
  } catch (error) {
    await envtest.stop();
    throw error;
  }
}
