import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { whenServing } from '../start/whenServing.mjs';

/**
 * Starts the backend, which serves the built pages too, on the port that `environment.E2E_PORT` names, and resolves
 * once it is ready. What it prints goes to the file `log`.
 */
export async function startServer({ environment, portalConfig, log }) {
  const output = await open(log, 'w');
  const server = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      '--config',
      '../../app-config.yaml',
      '--config',
      portalConfig,
      '--config',
      '../../e2e/app-config.e2e.yaml',
    ],
    {
      cwd: join(root, 'packages/backend'),
      // Signing in as a guest is for development only.
      env: { ...environment, NODE_ENV: 'development' },
      stdio: ['ignore', output.fd, output.fd],
    },
  );
  const ended = new AbortController();
  const closed = new Promise(resolve => {
    server.on('close', () => {
      ended.abort();
      resolve();
    });
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await closed;
    await output.close();
  };
  const url = `http://localhost:${environment.E2E_PORT}/.backstage/health/v1/readiness`;
  console.log(`e2e: starting the backend at ${url}`);
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(180_000)]);
  if (!(await whenServing([url], { signal }))) {
    await stop();
    const lines = (await readFile(log, 'utf8')).split('\n').slice(-40);
    throw new Error(`the backend did not start:\n${lines.join('\n')}`);
  }
  return { stop };
}
