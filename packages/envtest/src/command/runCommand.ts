import { join, resolve } from 'node:path';
import { Envtest } from '../Envtest';
import { startEnvtest } from '../startEnvtest';
import { describeEnvironment } from './describeEnvironment';
import {
  checkKubeconfigFile,
  removeKubeconfigFile,
  writeKubeconfigFile,
} from './kubeconfigFile';
import { CommandOptions, usage } from './parseArguments';

/** Runs an environment until `until` is fulfilled. */
export async function runCommand(
  options: CommandOptions,
  until: Promise<unknown>,
  print: (text: string) => void,
): Promise<void> {
  if (options.help) {
    print(usage);
    return;
  }
  const { kubeconfig } = options;
  const file = kubeconfig && resolve(kubeconfig);
  if (file) {
    checkKubeconfigFile(file);
  }
  const envtest = await startEnvtest({
    crds: options.crds?.map(folder => resolve(folder)),
  });
  try {
    await serve(
      envtest,
      file || join(envtest.folder, 'kubeconfig'),
      until,
      print,
    );
  } finally {
    await envtest.stop();
  }
}

async function serve(
  envtest: Envtest,
  file: string,
  until: Promise<unknown>,
  print: (text: string) => void,
): Promise<void> {
  writeKubeconfigFile(file, envtest.kubeconfigOfAll());
  try {
    print(describeEnvironment(envtest, file));
    await until;
    print('Stopping the servers.\n');
  } finally {
    removeKubeconfigFile(file);
  }
}
