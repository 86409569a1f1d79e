import { spawn } from 'node:child_process';
import { parseOptions } from './parseOptions.mjs';
import { takenPort } from './takenPort.mjs';
import { whenServing } from './whenServing.mjs';

/** Serves the portal for development: pages on one port, the backend on another. */
async function start(args) {
  const { port, backendPort } = parseOptions(args);
  const taken = await takenPort([port, backendPort]);
  if (taken !== undefined) {
    throw new Error(
      `Port ${taken} is in use by another program. End that program, or choose other ports: ` +
        `npm start -- --port ${port + 100} --backend-port ${backendPort + 100}`,
    );
  }

  const page = `http://localhost:${port}`;
  const backend = `http://localhost:${backendPort}`;
  console.log(
    `start: building the pages and starting the backend (${backend})`,
  );
  console.log(
    'start: the database is in memory, so every start begins afresh; Ctrl-C ends both',
  );

  const child = spawn('backstage-cli', ['repo', 'start'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      BROWSER: process.env.BROWSER ?? 'none',
      APP_CONFIG_app_baseUrl: page,
      APP_CONFIG_app_listen_port: String(port),
      APP_CONFIG_backend_baseUrl: backend,
      APP_CONFIG_backend_listen_port: String(backendPort),
      APP_CONFIG_backend_cors_origin: page,
    },
  });
  const ended = new AbortController();
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code, signal) => {
    ended.abort();
    process.exitCode = code ?? (signal ? 0 : 1);
  });

  const urls = [page, `${backend}/.backstage/health/v1/readiness`];
  if (await whenServing(urls, { signal: ended.signal })) {
    console.log(`\nstart: the portal is ready at ${page}\n`);
  }
}

start(process.argv.slice(2)).catch(error => {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
});
