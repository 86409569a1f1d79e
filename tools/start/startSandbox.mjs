import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/**
 * Starts the sandbox as a process of its own, so that it outlives restarts of the backend, and
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

/** It says in its first line that it serves, after it wrote its files. */
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
          `the sandbox ended before it was ready (exit code ${code}); what it printed above says why`,
        ),
      ),
    );
  });
}
