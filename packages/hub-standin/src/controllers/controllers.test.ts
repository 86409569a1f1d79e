import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import type { KubernetesObject } from '../meta';
import { TestApi } from '../testing/TestApi';

const core = '/api/v1/namespaces/home/configmaps';

/** Lets the controllers do what they deferred until after a change. */
async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++) {
    await new Promise(resolve => setImmediate(resolve));
  }
}

describe('controllers', () => {
  let server: TestApi;
  let clock: FakeClock;

  beforeEach(async () => {
    clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
    server = await TestApi.start({
      clock,
      runsWorkloads: true,
      isBrokenImage: image => image.includes('broken'),
    });
    await settle();
  });

  afterEach(() => server.stop());

  function configMap(name: string, metadata = {}): KubernetesObject {
    return server.api.objects.create({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'home', ...metadata },
    });
  }

  function ownedBy(owner: KubernetesObject) {
    return {
      ownerReferences: [
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          name: owner.metadata.name,
          uid: owner.metadata.uid,
          blockOwnerDeletion: true,
        },
      ],
    };
  }

  const exists = (name: string) =>
    server.api.objects.get({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name,
      namespace: 'home',
    }) !== undefined;

  it('delete what has lost its owner', async () => {
    configMap('child', ownedBy(configMap('owner')));
    await server.send('DELETE', `${core}/owner`);
    await settle();
    expect([exists('owner'), exists('child')]).toEqual([false, false]);
  });

  it('refuse to keep dependents when their owner goes', async () => {
    configMap('owner');
    const { code } = await server.send('DELETE', `${core}/owner`, {
      body: { propagationPolicy: 'Orphan' },
    });
    expect([code, exists('owner')]).toEqual([501, true]);
  });

  it('empty a namespace before it goes, and let nothing new in', async () => {
    configMap('held', { finalizers: ['example.com/wait'] });
    configMap('free');
    await server.send('DELETE', '/api/v1/namespaces/home');
    await settle();
    expect([exists('held'), exists('free')]).toEqual([true, false]);
    const late = await server.send('POST', core, {
      body: { metadata: { name: 'late' } },
    });
    expect(late.body.details.causes[0].reason).toBe('NamespaceTerminating');
    await server.send('PATCH', `${core}/held`, {
      contentType: 'application/merge-patch+json',
      body: { metadata: { finalizers: null } },
    });
    await settle();
    expect((await server.send('GET', '/api/v1/namespaces/home')).code).toBe(
      404,
    );
  });

  it('delete the objects of a definition with it', async () => {
    const definitions =
      '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    await server.apply('a', 'one', { size: 1 });
    await server.send('DELETE', `${definitions}/widgets.example.com`);
    await settle();
    expect(
      (await server.send('GET', `${definitions}/widgets.example.com`)).code,
    ).toBe(404);
    expect(
      (await server.send('GET', '/apis/example.com/v1/widgets')).code,
    ).toBe(404);
  });

  it.each([
    ['nginx:1', 2],
    ['broken:1', undefined],
  ])('make a deployment of %s have %p ready replicas', async (image, ready) => {
    const labels = { app: 'web' };
    server.api.objects.create({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'home' },
      spec: {
        replicas: 2,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: { containers: [{ name: 'c', image }] },
        },
      },
    });
    clock.advance(10_000);
    const { body } = await server.send(
      'GET',
      '/apis/apps/v1/namespaces/home/deployments/web',
    );
    expect(body.status.observedGeneration).toBe(1);
    expect(body.status.readyReplicas).toBe(ready);
  });
});
