import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFailure } from '../setup/explainFailure.mjs';
import { toolchain } from '../setup/paths.mjs';
import { runCommand } from '../setup/runCommand.mjs';
import { say } from '../setup/say.mjs';
import { withLock } from '../setup/withLock.mjs';
import { goVersion, isSufficient, neededGo } from './goVersion.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The binaries that the tests run. */
export const binaries = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kubectl',
];

/** The Kubernetes version that go.mod names, such as "v1.36.3". */
export const version = /^\tk8s\.io\/kubernetes (v\S+)/m.exec(
  readFileSync(join(here, 'go.mod'), 'utf8'),
)[1];

/**
 * Finds the Kubernetes servers for the tests, and builds them where that is asked for and Go is there.
 * Resolves to `{ folder }`, or to `{ missing }`: a sentence that says how to get them.
 */
export async function ensureKubernetesAssets({
  build = false,
  environment = process.env,
  folder = join(toolchain, `kubernetes-${version.slice(1)}`),
  findGo = goVersion,
  buildInto = runBuild,
} = {}) {
  if (environment.KUBEBUILDER_ASSETS) {
    return namedAssets(environment.KUBEBUILDER_ASSETS);
  }
  if (isComplete(folder)) {
    return { folder };
  }
  const go = await findGo();
  if (!isSufficient(go)) {
    return { missing: adviceWithoutGo(go) };
  }
  if (!build) {
    return {
      missing: `The Kubernetes servers for tests are not built: run tools/kubernetes/build (about 4 minutes), or set KUBEBUILDER_ASSETS to the folder with the servers.`,
    };
  }
  return buildOnce(folder, buildInto);
}

function namedAssets(folder) {
  const absent = binaries.filter(name => !existsSync(join(folder, name)));
  return absent.length === 0
    ? { folder }
    : {
        missing: `KUBEBUILDER_ASSETS names ${folder}, which lacks ${absent.join(
          ', ',
        )}: run tools/kubernetes/build FOLDER (it needs Go ${neededGo}) and set the variable to that folder, or unset it.`,
      };
}

function adviceWithoutGo(go) {
  const found = go ? `Go ${go} is too old` : 'Go is not on the PATH';
  return (
    `The Kubernetes servers for tests are not built, and ${found}: install Go ${neededGo} or newer and run ` +
    `tools/kubernetes/build, or set KUBEBUILDER_ASSETS to a folder with ${binaries.join(
      ', ',
    )}.`
  );
}

async function buildOnce(folder, buildInto) {
  await mkdir(dirname(folder), { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    if (isComplete(folder)) {
      return { folder };
    }
    say(
      `building the Kubernetes ${version} servers into ${folder} (once; about 4 minutes)`,
    );
    const { code, output } = await buildInto(folder);
    return code === 0 && isComplete(folder)
      ? { folder }
      : { missing: explainBuild(code, output) };
  });
}

function explainBuild(code, output) {
  const advice =
    explainFailure(output) ?? 'See the output above, then run it again.';
  return `Building the Kubernetes servers for tests failed (tools/kubernetes/build ended with exit code ${code}). ${advice}`;
}

/** The build writes VERSION last and moves the whole folder into place. */
function isComplete(folder) {
  const file = join(folder, 'VERSION');
  return existsSync(file) && readFileSync(file, 'utf8').trim() === version;
}

function runBuild(folder) {
  return runCommand(join(here, 'build'), [folder]);
}
