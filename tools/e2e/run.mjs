import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { whenServing } from '../start/whenServing.mjs';
import { startSandbox } from '../start/startSandbox.mjs';
import { ensureChromium } from './ensureChromium.mjs';
import { freePort } from './freePort.mjs';

const results = join(root, 'e2e', '.results');
const serverLog = join(results, 'server.log');

/** Builds the pages if needed, serves them with the backend, and runs the browser tests against them. */
async function run(playwrightArguments) {
  const chromium = await ensureChromium();
  await buildPages();
  await mkdir(results, { recursive: true });
  const environment = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(await freePort()),
  };
  const output = createWriteStream(join(results, 'sandbox.log'));
  const sandbox = await startSandbox({ folder: results, output });
  let server;
  try {
    server = await startServer(environment, sandbox);
    return await execute(
      'playwright',
      ['test', '--config', 'e2e/playwright.config.ts', ...playwrightArguments],
      { env: environment },
    );
  } finally {
    await server?.stop();
    await sandbox.stop();
    output.end();
  }
}

async function buildPages() {
  if (
    process.env.E2E_SKIP_BUILD &&
    existsSync(join(root, 'packages/app/dist'))
  ) {
    return;
  }
  console.log('e2e: building the pages of the portal');
  const code = await execute('yarn', ['workspace', 'app', 'build']);
  if (code !== 0) {
    throw new Error(`the pages could not be built (exit code ${code})`);
  }
}

async function startServer(environment, sandbox) {
  const log = await open(serverLog, 'w');
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
      sandbox.portalConfig,
      '--config',
      '../../e2e/app-config.e2e.yaml',
    ],
    {
      cwd: join(root, 'packages/backend'),
      // Signing in as a guest is for development only.
      env: { ...environment, NODE_ENV: 'development' },
      stdio: ['ignore', log.fd, log.fd],
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
    await log.close();
  };
  const url = `http://localhost:${environment.E2E_PORT}/.backstage/health/v1/readiness`;
  console.log(`e2e: starting the backend at ${url}`);
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(180_000)]);
  if (!(await whenServing([url], { signal }))) {
    await stop();
    const lines = (await readFile(serverLog, 'utf8')).split('\n').slice(-40);
    throw new Error(`the backend did not start:\n${lines.join('\n')}`);
  }
  return { stop };
}

function execute(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
    });
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

run(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(`e2e: ${error.message}`);
    process.exitCode = 1;
  },
);
