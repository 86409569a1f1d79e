import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { accountFor } from './accountFor.mjs';

const host = '127.0.0.1';
const user = 'postgres';

/** Tests need no data to survive, so durability is off. */
const settings = {
  listen_addresses: host,
  unix_socket_directories: '',
  max_connections: '300',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Starts a PostgreSQL of its own on the loopback address, with its data in a temporary folder, from the programs in
 * `folder`. As root it runs as another account, since PostgreSQL refuses root.
 */
export async function startPostgres(folder) {
  const account = await accountFor(process.getuid?.());
  const home = await mkdtemp(join(tmpdir(), 'postgres-'));
  try {
    const password = randomBytes(18).toString('hex');
    const passwordFile = join(home, 'password');
    const data = join(home, 'data');
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account) {
      await chown(home, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    const options = { cwd: home, ...account };
    await initialize(folder, { data, passwordFile }, options);
    const port = await getPort({ host: '127.0.0.1' });
    const server = await serve(folder, { data, port }, options);
    return {
      connection: { host, port, user, password },
      url: `postgresql://${user}:${password}@${host}:${port}/postgres`,
      version: server.version,
      async stop() {
        await server.stop();
        await rm(home, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

async function initialize(folder, { data, passwordFile }, options) {
  const { code, output } = await finished(
    launch(
      join(folder, 'initdb'),
      [
        `--pgdata=${data}`,
        `--username=${user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
      ],
      options,
    ),
  );
  if (code !== 0) {
    throw new Error(`Setting up PostgreSQL failed:\n${output}`);
  }
}

async function serve(folder, { data, port }, options) {
  const { child, output } = launch(
    join(folder, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => [
        '-c',
        `${name}=${value}`,
      ]),
    ],
    options,
  );
  const closed = new Promise(resolve => child.on('close', resolve));
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stderr.on('data', () => {
      if (output.text.includes('ready to accept connections')) {
        resolve();
      }
    });
    closed.then(code =>
      reject(
        new Error(
          `PostgreSQL exited before it was ready (exit code ${code}):\n${output.text}`,
        ),
      ),
    );
  });
  return {
    version: Number(/starting PostgreSQL (\d+)/.exec(output.text)?.[1]),
    async stop() {
      // Fast: it does not wait for clients to leave.
      child.kill('SIGINT');
      await closed;
    },
  };
}

function launch(program, args, options) {
  const child = spawn(program, args, {
    ...options,
    // What it prints is read, so it must be in English.
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output.text = (output.text + chunk).slice(-16 * 1024);
    });
  }
  return { child, output };
}

function finished({ child, output }) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code, output: output.text }));
  });
}
