import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CachedHubAccess } from './CachedHubAccess';
import { inClusterAccess, podEnvironment } from './inClusterAccess';
import { inlineAccess } from './inlineAccess';

describe('inlineAccess', () => {
  it('names the file that cannot be read, not what is in it', async () => {
    const access = inlineAccess({
      type: 'inline',
      url: 'https://hub.example.com/',
      tokenFile: '/does/not/exist',
    });

    await expect(access.resolve()).rejects.toThrow(
      'Could not read the token from /does/not/exist: it does not exist',
    );
  });
});

describe('inClusterAccess', () => {
  it('uses the account of the pod, whatever the form of its address', async () => {
    const folder = await fs.mkdtemp(path.join(tmpdir(), 'pod-'));
    await fs.writeFile(path.join(folder, 'token'), 'pod-token\n');
    await fs.writeFile(path.join(folder, 'ca.crt'), 'PEM');

    const access = await inClusterAccess({
      serviceHost: 'fd00::1',
      servicePort: '443',
      serviceAccountFolder: folder,
    }).resolve();
    await fs.rm(folder, { recursive: true });

    expect(access).toMatchObject({
      server: 'https://[fd00::1]:443',
      authorization: 'Bearer pod-token',
      tls: { ca: 'PEM' },
    });
  });

  it('says so outside of a pod, instead of trying some other server', async () => {
    await expect(inClusterAccess(podEnvironment({})).resolve()).rejects.toThrow(
      'does not run in a Kubernetes pod',
    );
  });
});

describe('CachedHubAccess', () => {
  it('looks up once for many, and again when it is time or refused', async () => {
    let now = 0;
    let lookUps = 0;
    const cache = CachedHubAccess.create(
      async () => ({ server: `https://${(lookUps += 1)}`, tls: {} }),
      { lifetimeMs: 100, now: () => now },
    );

    await Promise.all([cache.resolve(), cache.resolve()]);
    expect(lookUps).toBe(1);
    now = 101;
    await cache.resolve();
    expect(lookUps).toBe(2);
    cache.invalidate();
    await cache.resolve();
    expect(lookUps).toBe(3);
  });

  it('does not keep a failure', async () => {
    let fails = true;
    const cache = CachedHubAccess.create(async () => {
      if (fails) {
        throw new Error('not yet');
      }
      return { server: 'https://a', tls: {} };
    });

    await expect(cache.resolve()).rejects.toThrow('not yet');
    fails = false;
    await expect(cache.resolve()).resolves.toMatchObject({
      server: 'https://a',
    });
  });
});
