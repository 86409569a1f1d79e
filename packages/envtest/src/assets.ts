import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EnvtestError } from './EnvtestError';
import { repositoryFolders } from './repositoryFolders';

const binaries = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kubectl',
];

const howToGetThem =
  'Run tools/kubernetes/build (it needs Go 1.26 or newer; about 4 minutes), or set KUBEBUILDER_ASSETS to a folder with ' +
  `${binaries.join(', ')}.`;

/**
 * Where the Kubernetes servers are, or a sentence that says how to get them.
 *
 * @public
 */
export type AssetsFinding = { folder: string } | { missing: string };

/**
 * Looks for the servers: in `named`, in the folder that KUBEBUILDER_ASSETS names, in what tools/kubernetes has built.
 * A folder that is named but incomplete counts as missing, so that a typo does not run other versions unnoticed.
 *
 * @public
 */
export function findAssets(
  named: string | undefined = process.env.KUBEBUILDER_ASSETS,
  toolchain: string = repositoryFolders.toolchain,
): AssetsFinding {
  if (named) {
    const absent = absentFrom(named);
    return absent.length === 0
      ? { folder: named }
      : { missing: `${named} lacks ${absent.join(', ')}. ${howToGetThem}` };
  }
  const built = builtFolders(toolchain).find(
    folder => absentFrom(folder).length === 0,
  );
  return built
    ? { folder: built }
    : {
        missing: `The Kubernetes servers for tests were not found. ${howToGetThem}`,
      };
}

/** Returns the folder with the servers; throws where there is none. */
export function requireAssets(named?: string): string {
  const finding = findAssets(named);
  if ('missing' in finding) {
    throw new EnvtestError(finding.missing);
  }
  return finding.folder;
}

function absentFrom(folder: string): string[] {
  return binaries.filter(name => !existsSync(join(folder, name)));
}

/** The complete builds, newest version first; VERSION is what a build writes last. */
function builtFolders(toolchain: string): string[] {
  if (!existsSync(toolchain)) {
    return [];
  }
  return readdirSync(toolchain)
    .filter(name => /^kubernetes-\d+\.\d+\.\d+$/.test(name))
    .sort((left, right) => right.localeCompare(left, 'en', { numeric: true }))
    .map(name => join(toolchain, name))
    .filter(folder => existsSync(join(folder, 'VERSION')));
}
