import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { startServer } from '../e2e/startServer.mjs';
import { startSandbox } from '../start/startSandbox.mjs';

const patienceMs = 60_000;

/**
 * Starts the whole portal on a PostgreSQL, with the sandbox as its hub, and resolves once the catalog holds the
 * tenants and projects of the demo.
 */
export async function checkPortal({ connection, folder }) {
  const output = createWriteStream(join(folder, 'sandbox.log'));
  const sandbox = await startSandbox({ folder, output });
  let server;
  try {
    const port = String(await getPort({ host: '127.0.0.1' }));
    server = await startServer({
      environment: {
        ...process.env,
        E2E_PORT: port,
        APP_CONFIG_backend_database_client: 'pg',
        APP_CONFIG_backend_database_connection: JSON.stringify(connection),
        // Members alone see what is PaletteAI's, and administrators of the portal.
        APP_CONFIG_portal_administrators: '["user:development/guest"]',
      },
      portalConfig: sandbox.portalConfig,
      log: join(folder, 'server.log'),
    });
    await demoInCatalog(`http://localhost:${port}`);
  } finally {
    await server?.stop();
    await sandbox.stop();
    output.end();
  }
}

async function demoInCatalog(portal) {
  const token = await guestToken(portal);
  const deadline = Date.now() + patienceMs;
  let found;
  do {
    await sleep(500);
    found = await Promise.all(
      ['domain', 'system', 'resource', 'component'].map(kind =>
        countOf(portal, token, kind),
      ),
    );
    if (found.every(count => count > 0)) {
      console.log(
        `postgres: the catalog holds ${found.join(
          ', ',
        )} domains, systems, resources and components of the hub`,
      );
      return;
    }
  } while (Date.now() < deadline);
  throw new Error(
    `the catalog of the portal on PostgreSQL lacks entities of the hub after ${
      patienceMs / 1000
    } s; it has ${found.join(', ')} domains, systems, resources and components`,
  );
}

async function guestToken(portal) {
  const response = await fetch(`${portal}/api/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!response.ok) {
    throw new Error(
      `signing in as a guest on PostgreSQL failed with ${
        response.status
      }: ${await response.text()}`,
    );
  }
  return (await response.json()).backstageIdentity.token;
}

async function countOf(portal, token, kind) {
  const response = await fetch(
    `${portal}/api/catalog/entities/by-query?limit=0&filter=kind=${kind},metadata.namespace=sandbox`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  return response.ok ? (await response.json()).totalItems : 0;
}
