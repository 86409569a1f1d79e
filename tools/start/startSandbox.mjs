import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/**
 * Starts the sandbox as a separate process, so that it survives restarts of the backend, and
 * resolves once it serves: before the backend starts, which looks for the identity provider only
 * once. What it wrote for others is in `folder`. `program` may be another one that serves the same.
 */
export async function startSandbox({
  folder,
  dataFolder,
  output,
  program = 'packages/sandbox/src/cli.ts',
  environment = process.env,
}) {
  const kubeconfig = join(folder, 'kubeconfig');
  const portalConfig = join(folder, 'app-config.sandbox.yaml');
  await mkdir(folder, { recursive: true });
  await Promise.all(
    [kubeconfig, portalConfig].map(file => rm(file, { force: true })),
  );

  const child = spawn(
    process.execPath,
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      program,
      '--kubeconfig',
      kubeconfig,
      '--portal-config',
      portalConfig,
      ...(dataFolder ? ['--data', dataFolder] : []),
    ],
    { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise(resolve => child.on('close', resolve));
  child.stderr.pipe(output, { end: false });
  await ready(child, closed, output);
  return {
    kubeconfig,
    portalConfig,
    closed,
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** The first line of its output says that it serves and has written its files. */
function ready(child, closed, output) {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', chunk => {
      output.write(chunk);
      if (String(chunk).includes('sandbox: ready at')) {
        resolve();
      }
    });
    child.on('error', reject);
    closed.then(code =>
      reject(
        new Error(
          `the sandbox exited before it was ready (exit code ${code}); see its output above`,
        ),
      ),
    );
  });
}
