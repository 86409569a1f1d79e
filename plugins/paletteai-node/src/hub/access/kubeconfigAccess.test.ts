import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { mockServices } from '@backstage/backend-test-utils';
import { kubeconfigAccess } from './kubeconfigAccess';

const CANARY = 'canary-token';
const logger = mockServices.logger.mock();

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
    kubeconfigAccess({ type: 'kubeconfig', file, context }, logger).resolve();

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
      isRenewed: false,
      tls: {
        ca: 'PEM',
        serverName: 'inside.example.com',
        skipVerify: false,
      },
      proxyUrl: 'http://proxy.example.com:3128',
      proxySetting: 'proxy-url of the kubeconfig',
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
    const source = kubeconfigAccess({ type: 'kubeconfig', file }, logger);

    const first = await source.resolve();
    await fs.writeFile(path.join(folder, 'token'), 'second\n');
    source.invalidate();
    const second = await source.resolve();

    expect(first.authorization).toBe('Bearer first');
    expect(second.authorization).toBe('Bearer second');
  });

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
    [
      { 'auth-provider': { name: 'gcp' } },
      {},
      'auth-provider "gcp", which kubectl has not had since 1.26',
    ],
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
    const source = kubeconfigAccess(
      { type: 'kubeconfig', file: path.join(folder, 'config') },
      logger,
    );

    await expect(source.resolve()).rejects.toThrow('it does not exist');
    await write({ token: 'abc' });
    await expect(source.resolve()).resolves.toMatchObject({
      authorization: 'Bearer abc',
    });
  });
});
