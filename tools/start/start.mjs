import { spawn } from 'node:child_process';
import { delimiter, join, relative } from 'node:path';
import { root } from '../setup/paths.mjs';
import { commandsOf, installMkDocs, mkDocsFolder } from './installMkDocs.mjs';
import { parseOptions } from './parseOptions.mjs';
import { startSandbox } from './startSandbox.mjs';
import { takenPort } from './takenPort.mjs';
import { whenServing } from './whenServing.mjs';

const folder = join(root, '.data', 'sandbox');

/** Serves the portal for development: the sandbox, the pages on one port, the backend on another. */
async function start(args) {
  const { port, backendPort, dataFolder } = parseOptions(args);
  const taken = await takenPort([port, backendPort]);
  if (taken !== undefined) {
    throw new Error(
      `Port ${taken} is in use by another program. Stop that program or choose other ports: ` +
        `npm start -- --port ${port + 100} --backend-port ${backendPort + 100}`,
    );
  }

  console.log('start: starting the sandbox');
  const sandbox = await startSandbox({
    folder,
    dataFolder,
    output: process.stdout,
  });
  const ending = new AbortController();
  // Ctrl-C reaches all of them; the portal ends first.
  process.on('SIGINT', () => ending.abort());
  const mkDocs = installMkDocs({ signal: ending.signal }).then(
    said => said && console.log(`start: ${said}`),
  );
  try {
    process.exitCode = await servePortal(port, backendPort, sandbox);
  } finally {
    ending.abort();
    await Promise.all([mkDocs, sandbox.stop()]);
  }
}

async function servePortal(port, backendPort, sandbox) {
  const page = `http://localhost:${port}`;
  const backend = `http://localhost:${backendPort}`;
  console.log(
    `\nstart: building the pages and starting the backend (${backend})`,
  );
  console.log(
    'start: the database is in memory and starts empty; press Ctrl-C to stop everything',
  );

  const child = spawn(
    'backstage-cli',
    [
      'repo',
      'start',
      '--config',
      join(root, 'app-config.yaml'),
      '--config',
      sandbox.portalConfig,
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: [process.env.PATH, commandsOf(mkDocsFolder)].join(delimiter),
        BROWSER: process.env.BROWSER ?? 'none',
        APP_CONFIG_app_baseUrl: page,
        APP_CONFIG_app_listen_port: String(port),
        APP_CONFIG_backend_baseUrl: backend,
        APP_CONFIG_backend_listen_port: String(backendPort),
        APP_CONFIG_backend_cors_origin: page,
      },
    },
  );
  const ended = new AbortController();
  const closed = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      ended.abort();
      resolve(code ?? (signal ? 0 : 1));
    });
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));

  const urls = [page, `${backend}/.backstage/health/v1/readiness`];
  if (await whenServing(urls, { signal: ended.signal })) {
    const kubeconfig = relative(root, sandbox.kubeconfig);
    console.log(`\nstart: the portal is ready at ${page}`);
    console.log(
      `start: to use the hub with kubectl, run kubectl --kubeconfig ${kubeconfig} --context admin get projects -A\n`,
    );
  }
  return closed;
}

start(process.argv.slice(2)).catch(error => {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
});
