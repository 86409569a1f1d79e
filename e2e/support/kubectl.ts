import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What `kubectl` prints as the hub's administrator; rejects with what it complains about. */
export async function kubectl(...args: string[]): Promise<string> {
  const { E2E_KUBECONFIG: kubeconfig, E2E_KUBECTL: program = 'kubectl' } =
    process.env;
  if (!kubeconfig) {
    throw new Error(
      'E2E_KUBECONFIG is not set; run the browser tests with "npm run e2e"',
    );
  }
  const { stdout } = await run(program, [
    '--kubeconfig',
    kubeconfig,
    '--context',
    'admin',
    ...args,
  ]);
  return stdout;
}
