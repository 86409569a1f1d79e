import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { kubeconfigAccess } from './kubeconfigAccess';

const CANARY = 'canary-token';

describe('kubeconfigAccess', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(tmpdir(), 'kubeconfig-'));
  });
  afterEach(async () => {
    await fs.rm(folder, { recursive: true });
  });

  const write = async (
    user: object | undefined,
    cluster: object = { server: 'https://hub.example.com/' },
    rest: object = {},
  ) => {
    const file = path.join(folder, 'config');
    await fs.writeFile(
      file,
      stringify({
        'current-context': 'main',
        contexts: [
          { name: 'main', context: { cluster: 'hub', user: 'me' } },
          { name: 'anonymous', context: { cluster: 'hub' } },
          { name: 'lost', context: { cluster: 'nowhere', user: 'me' } },
        ],
        clusters: [{ name: 'hub', cluster }],
        users: user ? [{ name: 'me', user }] : [],
        ...rest,
      }),
    );
    return file;
  };
  const resolve = (file: string, context?: string) =>
    kubeconfigAccess({ type: 'kubeconfig', file, context }).resolve();

  it('reads a token, and the settings of TLS', async () => {
    const file = await write(
      { token: 'abc' },
      {
        server: 'https://hub.example.com/',
        'certificate-authority-data': Buffer.from('PEM').toString('base64'),
        'tls-server-name': 'inside.example.com',
        'proxy-url': 'http://proxy.example.com:3128',
      },
    );

    await expect(resolve(file)).resolves.toEqual({
      server: 'https://hub.example.com',
      authorization: 'Bearer abc',
      tls: {
        ca: 'PEM',
        serverName: 'inside.example.com',
        skipVerify: false,
      },
      proxyUrl: 'http://proxy.example.com:3128',
    });
  });

  it('reads client certificates from files beside the kubeconfig', async () => {
    await fs.writeFile(path.join(folder, 'me.crt'), 'CERTIFICATE');
    await fs.writeFile(path.join(folder, 'me.key'), 'KEY');
    const file = await write({
      'client-certificate': 'me.crt',
      'client-key': 'me.key',
    });

    await expect(resolve(file)).resolves.toMatchObject({
      tls: { cert: 'CERTIFICATE', key: 'KEY' },
    });
  });

  it('reads a tokenFile, which the client library would ignore', async () => {
    await fs.writeFile(path.join(folder, 'token'), 'first\n');
    const file = await write({ tokenFile: 'token' });
    const source = kubeconfigAccess({ type: 'kubeconfig', file });

    const first = await source.resolve();
    await fs.writeFile(path.join(folder, 'token'), 'second\n');
    source.invalidate();
    const second = await source.resolve();

    expect(first.authorization).toBe('Bearer first');
    expect(second.authorization).toBe('Bearer second');
  });

  it('runs a credentials plugin once for many requests, and again when its token is refused', async () => {
    const plugin = path.join(folder, 'plugin.js');
    const count = path.join(folder, 'count');
    await fs.writeFile(
      plugin,
      `const fs = require('fs');
       fs.appendFileSync(${JSON.stringify(count)}, 'x');
       const token = 'token-' + fs.readFileSync(${JSON.stringify(
         count,
       )}, 'utf8').length;
       console.log(JSON.stringify({ kind: 'ExecCredential', status: { token, expirationTimestamp: '2099-01-01T00:00:00Z' } }));`,
    );
    const file = await write({
      exec: {
        apiVersion: 'client.authentication.k8s.io/v1',
        command: process.execPath,
        args: [plugin],
      },
    });
    const source = kubeconfigAccess({ type: 'kubeconfig', file });

    const all = await Promise.all(
      Array.from({ length: 5 }, () => source.resolve()),
    );
    source.invalidate();
    const renewed = await source.resolve();

    expect(all.map(access => access.authorization)).toEqual(
      Array(5).fill('Bearer token-1'),
    );
    expect(renewed.authorization).toBe('Bearer token-2');
  });

  it.each([
    ['is not installed', 'no-such-command-here', [], 'it is not installed'],
    [
      'fails',
      process.execPath,
      ['-e', `console.error('${CANARY}'); process.exit(1)`],
      'it failed; run it manually',
    ],
    [
      'prints no JSON',
      process.execPath,
      ['-e', `console.log('${CANARY}')`],
      'it failed',
    ],
  ])(
    'says so when the credentials plugin %s',
    async (_, command, args, message) => {
      const file = await write({ exec: { command, args } });

      const error = await resolve(file).catch(thrown => thrown);

      expect(error.message).toContain(message);
      expect(error.message).toContain(command);
      expect(error.message).not.toContain(CANARY);
    },
  );

  it.each([
    ['other', 'has no context "other": it has "main", "anonymous", "lost"'],
    ['anonymous', 'needs a user'],
    ['lost', 'names the cluster "nowhere", which is not in the file'],
  ])('says what is wrong with the context %j', async (context, message) => {
    const file = await write({ token: CANARY });

    await expect(resolve(file, context)).rejects.toThrow(message);
  });

  it.each([
    [{ as: 'somebody' }, {}, 'impersonates a user'],
    [{ token: 't' }, { server: 'hub' }, 'is not an http or https URL'],
    [
      { token: 't' },
      { server: 'http://hub.example.com' },
      'sent over plain HTTP to this machine only',
    ],
  ])('refuses what would be unsafe: %j %j', async (user, cluster, message) => {
    const file = await write(user, {
      server: 'https://hub.example.com',
      ...cluster,
    });

    await expect(resolve(file)).rejects.toThrow(message);
  });

  it('speaks plain HTTP to this machine', async () => {
    const file = await write(
      { token: 'abc' },
      { server: 'http://127.0.0.1:8001/hub' },
    );

    await expect(resolve(file)).resolves.toMatchObject({
      server: 'http://127.0.0.1:8001/hub',
      authorization: 'Bearer abc',
      tls: { skipVerify: false },
    });
  });

  it.each([
    ['no YAML', `{ token: ${CANARY}`, 'it is not valid YAML'],
    ['no kubeconfig', `contexts: ${CANARY}`, 'check contexts'],
    ['empty', '', 'it is empty'],
    ['without context', 'contexts: []', 'has no current context'],
  ])(
    'says so of a file that is %s, without quoting it',
    async (_, text, message) => {
      const file = path.join(folder, 'config');
      await fs.writeFile(file, text);

      const error = await resolve(file).catch(thrown => thrown);

      expect(error.message).toContain(message);
      expect(error.message).toContain(file);
      expect(error.message).not.toContain(CANARY);
    },
  );

  it('says so when the file does not exist, and finds it later', async () => {
    const source = kubeconfigAccess({
      type: 'kubeconfig',
      file: path.join(folder, 'config'),
    });

    await expect(source.resolve()).rejects.toThrow('it does not exist');
    await write({ token: 'abc' });
    await expect(source.resolve()).resolves.toMatchObject({
      authorization: 'Bearer abc',
    });
  });
});
