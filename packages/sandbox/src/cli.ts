import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArguments, usage } from './cli/parseArguments';
import { describeSandbox } from './cli/describeSandbox';
import { writePortalFiles } from './cli/writePortalFiles';
import { startSandbox } from './startSandbox';

async function main(): Promise<void> {
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const sandbox = await startSandbox(parsed.options);
  const kubeconfig = parsed.kubeconfig && resolve(parsed.kubeconfig);
  if (kubeconfig) {
    writeSecretFile(kubeconfig, sandbox.kubeconfig);
  }
  if (parsed.portalConfig) {
    writePortalFiles(parsed.portalConfig, sandbox);
  }
  process.stdout.write(
    `${describeSandbox(sandbox, { ...parsed.options, kubeconfig })}\n`,
  );
  const stop = () => {
    sandbox.stop().then(
      () => process.exit(0),
      (error: Error) => fail(error),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Readable only by the user who started the sandbox, since these files hold credentials. */
function writeSecretFile(file: string, content: string): void {
  writeFileSync(file, content, { mode: 0o600 });
}

function fail(error: Error): void {
  process.stderr.write(`sandbox: ${error.message}\n`);
  process.exit(1);
}

main().catch(fail);
