import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { eventually } from '../../../testUtils/eventually';
import { kubeconfigAccess } from '../kubeconfigAccess';
import { ExecPlugin } from '../kubeconfigSchema';
import { ExecCredentials } from './ExecCredentials';
import { wordsForLog } from './wordsForLog';

// The client library takes its time to load on a busy machine.
jest.setTimeout(30_000);

const CANARY = 'canary-0123456789-abcdefghij';
const NEVER = '2099-01-01T00:00:00Z';

let folder: string;
let logger: ReturnType<typeof mockServices.logger.mock>;

beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'exec-'));
  logger = mockServices.logger.mock();
});
afterEach(async () => {
  jest.useRealTimers();
  await fs.rm(folder, { recursive: true });
});

/** A plugin whose runs are counted, as it numbers its tokens. */
async function pluginOf(
  status: string = `{ token: 'token-' + runs, expirationTimestamp: '${NEVER}' }`,
  rest: Partial<ExecPlugin> = {},
): Promise<ExecPlugin> {
  const file = path.join(folder, 'plugin.js');
  const count = path.join(folder, 'count');
  await fs.writeFile(
    file,
    `const fs = require('fs');
     fs.appendFileSync(${JSON.stringify(count)}, 'x');
     const runs = fs.readFileSync(${JSON.stringify(count)}, 'utf8').length;
     const status = ${status};
     console.log(JSON.stringify({ kind: 'ExecCredential', status }));`,
  );
  return { command: process.execPath, args: [file], ...rest };
}

async function runsOf(): Promise<number> {
  const count = path.join(folder, 'count');
  return (await fs.readFile(count, 'utf8').catch(() => '')).length;
}

function credentialsOf(plugin: ExecPlugin, timeoutMs?: number) {
  return new ExecCredentials({
    plugin,
    where: 'context "main" of config',
    folder,
    logger,
    timeoutMs,
  });
}

function script(code: string): ExecPlugin {
  return { command: process.execPath, args: ['-e', code] };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const loggedText = () => JSON.stringify(logger.warn.mock.calls);

describe('a plugin of a kubeconfig', () => {
  const write = async (exec: ExecPlugin, cluster: object = {}) => {
    const file = path.join(folder, 'config');
    await fs.writeFile(
      file,
      JSON.stringify({
        'current-context': 'main',
        contexts: [{ name: 'main', context: { cluster: 'hub', user: 'me' } }],
        clusters: [
          {
            name: 'hub',
            cluster: { server: 'https://hub.example.com', ...cluster },
          },
        ],
        users: [{ name: 'me', user: { exec } }],
      }),
    );
    return kubeconfigAccess({ type: 'kubeconfig', file }, logger);
  };

  it('runs once for many requests', async () => {
    const source = await write(await pluginOf());

    const all = await Promise.all(
      Array.from({ length: 5 }, () => source.resolve()),
    );

    expect(all.map(access => access.authorization)).toEqual(
      Array(5).fill('Bearer token-1'),
    );
    await expect(runsOf()).resolves.toBe(1);
  });

  it('gives client certificates too', async () => {
    const source = await write(
      await pluginOf(
        `{ clientCertificateData: 'CERTIFICATE', clientKeyData: 'KEY' }`,
      ),
    );

    await expect(source.resolve()).resolves.toMatchObject({
      authorization: undefined,
      tls: { cert: 'CERTIFICATE', key: 'KEY' },
    });
  });

  it('hears that nobody is there, and of the cluster if it wants to', async () => {
    const ca = Buffer.from('PEM').toString('base64');
    const source = await write(
      await pluginOf(`{ token: process.env.KUBERNETES_EXEC_INFO }`, {
        apiVersion: 'client.authentication.k8s.io/v1beta1',
        provideClusterInfo: true,
      }),
      {
        'certificate-authority-data': ca,
        extensions: [
          {
            name: 'client.authentication.k8s.io/exec',
            extension: { audience: 'a' },
          },
        ],
      },
    );

    const { authorization = '' } = await source.resolve();

    expect(JSON.parse(authorization.replace('Bearer ', ''))).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1beta1',
      kind: 'ExecCredential',
      spec: {
        interactive: false,
        cluster: {
          server: 'https://hub.example.com',
          'certificate-authority-data': ca,
          config: { audience: 'a' },
        },
      },
    });
  });

  it('is found beside the kubeconfig, and gets its environment', async () => {
    await fs.writeFile(
      path.join(folder, 'plugin.sh'),
      `#!/bin/sh\necho '{"kind":"ExecCredential","status":{"token":"'$NAME'"}}'\n`,
      { mode: 0o755 },
    );
    const source = await write({
      command: './plugin.sh',
      env: [{ name: 'NAME', value: 'of-env' }],
    });

    await expect(source.resolve()).resolves.toMatchObject({
      authorization: 'Bearer of-env',
    });
  });
});

describe('the end of credentials', () => {
  it.each([
    ['that have ended', -60_000],
    ['that end in a moment', 5_000],
  ])('has the plugin run again for those %s, after a pause', async (_, ms) => {
    const end = new Date(Date.now() + ms).toISOString();
    const credentials = credentialsOf(
      await pluginOf(`{ token: 't' + runs, expirationTimestamp: '${end}' }`),
    );
    const now = jest.spyOn(performance, 'now').mockReturnValue(0);

    const first = await credentials.get({});
    now.mockReturnValue(4_000);
    const soon = await credentials.get({});
    now.mockReturnValue(6_000);
    const later = await credentials.get({});
    now.mockRestore();

    expect([first.token, soon.token, later.token]).toEqual(['t1', 't1', 't2']);
  });

  it('has the plugin run again when the hub refuses them, but not for each request', async () => {
    const credentials = credentialsOf(await pluginOf());
    const now = jest.spyOn(performance, 'now').mockReturnValue(0);

    await credentials.get({});
    for (let request = 0; request < 10; request += 1) {
      credentials.invalidate();
      await credentials.get({});
    }
    await expect(runsOf()).resolves.toBe(1);
    now.mockReturnValue(6_000);
    const renewed = await credentials.get({});
    now.mockRestore();

    expect(renewed.token).toBe('token-2');
  });
});

describe('a plugin that gives no credentials', () => {
  it.each<[string, ExecPlugin, string]>([
    ['is not installed', { command: 'no-such-command' }, 'is not installed'],
    [
      'wants a terminal',
      { command: 'sleep', interactiveMode: 'Always' },
      'interactiveMode: Always',
    ],
    [
      'fails',
      script(`console.error('token: ${CANARY}'); process.exit(1)`),
      'it failed, and the log of the portal has its words',
    ],
    ['cannot be started', { command: 'a', args: ['\0'] }, 'it failed'],
    ['is no program', { command: './' }, 'it failed'],
    ['prints no JSON', script(`console.log('${CANARY}')`), 'printed no'],
    [
      'prints something else',
      script(`console.log('{"kind":"ExecCredential","status":{}}')`),
      'printed no ExecCredential',
    ],
    [
      'prints a certificate without its key',
      script(
        `console.log('{"kind":"ExecCredential","status":{"clientCertificateData":"c"}}')`,
      ),
      'printed no ExecCredential',
    ],
    [
      'prints without end',
      script(`setInterval(() => console.log('x'.repeat(100000)), 1)`),
      'printed more than any credentials hold',
    ],
  ])('says so when it %s', async (_, plugin, explanation) => {
    const error = await credentialsOf(plugin)
      .get({})
      .catch(thrown => thrown);

    expect(error).toMatchObject({ name: 'ServiceUnavailableError' });
    expect(error.message).toContain(
      `Could not get credentials for context "main" of config from the command "${plugin.command}": `,
    );
    expect(error.message).toContain(explanation);
    expect(error.message + loggedText()).not.toContain(CANARY);
  });

  it('is ended with all that it started when it takes too long', async () => {
    const file = path.join(folder, 'pids');
    const plugin: ExecPlugin = {
      command: '/bin/sh',
      args: ['-c', `sleep 1000 & echo $$ $! > ${file}; wait`],
    };

    await expect(credentialsOf(plugin, 500).get({})).rejects.toThrow(
      'it did not end within 30 seconds',
    );

    const pids = (await fs.readFile(file, 'utf8')).trim().split(' ');
    expect(pids).toHaveLength(2);
    await eventually(() => {
      expect(pids.map(Number).filter(isRunning)).toEqual([]);
    });
  });

  it('does not wait for what it leaves behind', async () => {
    const plugin: ExecPlugin = {
      command: '/bin/sh',
      args: [
        '-c',
        `echo '{"kind":"ExecCredential","status":{"token":"t"}}'; sleep 5 & exit 0`,
      ],
    };

    await expect(credentialsOf(plugin, 4_000).get({})).resolves.toMatchObject({
      token: 't',
    });
  });

  it('is tried again after a pause that grows, and meanwhile answers at once', async () => {
    const credentials = credentialsOf(script('process.exit(1)'));
    const now = jest.spyOn(performance, 'now').mockReturnValue(0);
    jest.spyOn(Math, 'random').mockReturnValue(0.999);

    for (let request = 0; request < 20; request += 1) {
      await expect(credentials.get({})).rejects.toThrow('it failed');
    }
    expect(logger.warn).toHaveBeenCalledTimes(1);
    now.mockReturnValue(7_000);
    await expect(credentials.get({})).rejects.toThrow('it failed');
    expect(logger.warn).toHaveBeenCalledTimes(2);
    now.mockReturnValue(14_000);
    await expect(credentials.get({})).rejects.toThrow('it failed');
    expect(logger.warn).toHaveBeenCalledTimes(2);
    jest.restoreAllMocks();
  });

  it('does not hold up the process meanwhile', async () => {
    const running = credentialsOf(
      { command: 'sleep', args: ['infinity'] },
      1_000,
    )
      .get({})
      .catch(() => 'ended');
    const startedAt = performance.now();

    await sleep(10);

    expect(performance.now() - startedAt).toBeLessThan(900);
    await expect(running).resolves.toBe('ended');
  });
});

describe('what a plugin says, in the log', () => {
  it.each([
    ['error: cannot reach login.example.com', 'cannot reach login.example.com'],
    ['You must log in: run "aws sso login"', 'run "aws sso login"'],
  ])('is kept of %j', (words, kept) => {
    expect(wordsForLog(words)).toContain(kept);
  });

  it.each([
    'token: abcdef',
    'password=hunter22',
    '{"client_secret": "abcdef"}',
    'Authorization: Bearer abcdef',
    'eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.abcdef.abcdef',
    '-----BEGIN PRIVATE KEY-----\nabcdef\n-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\nabcdef',
  ])('has nothing secret of %j', words => {
    expect(wordsForLog(`failed: ${words}`)).not.toMatch(/abcdef|hunter22/);
  });

  it('is short', () => {
    expect(wordsForLog('no way. '.repeat(10_000)).length).toBeLessThan(501);
  });
});
