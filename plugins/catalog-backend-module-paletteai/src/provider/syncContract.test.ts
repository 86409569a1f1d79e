import { setTimeout as sleep } from 'node:timers/promises';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  ENTITY_ANNOTATIONS,
  KINDS,
} from '@paletteai/backstage-plugin-paletteai-common';
import { Knex } from 'knex';
import {
  eventually,
  FakeClock,
} from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { EmbeddedHub } from '../__testUtils__/EmbeddedHub';
import {
  appDeployment,
  profileBundle,
  project,
  tenant,
} from '../__testUtils__/hubObjects';
import { migrateForTest } from '../__testUtils__/migrateForTest';
import { RecordingConnection } from '../__testUtils__/RecordingConnection';
import { DatabaseLeaseRecords } from '../lease/DatabaseLeaseRecords';
import { EntityTransformers } from '../transform/EntityTransformers';
import {
  TEST_AUDIENCE_KEY as audienceKey,
  TestReplica,
  TestReplicaOptions,
} from '../__testUtils__/TestReplica';

jest.setTimeout(120_000);

const nlp = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'Project',
  namespace: 'nlp',
  name: 'nlp',
};

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())('sync contract on %s', id => {
  let knex: Knex;
  let hub: EmbeddedHub;
  let catalog: RecordingConnection;
  const replicas: TestReplica[] = [];

  async function startReplica(
    options: Partial<TestReplicaOptions> = {},
  ): Promise<TestReplica> {
    const replica = await TestReplica.start({
      hubs: [hub],
      knex,
      connection: catalog,
      ...options,
    });
    replicas.push(replica);
    return replica;
  }

  async function stopReplicas(): Promise<void> {
    await Promise.all(replicas.splice(0).map(replica => replica.stop()));
  }

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateForTest(knex);
    hub = await EmbeddedHub.start();
    catalog = new RecordingConnection();
  });

  afterEach(async () => {
    await stopReplicas();
    await hub.stop();
  });

  it('create: gives what is there at first and what is made later', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica();
    await eventually(() =>
      expect(catalog.refs).toEqual(['domain:main/acme', 'system:main/nlp']),
    );
    expect(catalog.mutations).toHaveLength(1);
    expect(catalog.mutations[0].type).toBe('full');

    hub.put(project('vision'));
    await eventually(() =>
      expect(catalog.refs).toContain('system:main/vision'),
    );
    expect(catalog.get('system:main/vision')?.spec).toEqual({
      type: 'paletteai-project',
      owner: 'group:default/vision-admins',
      domain: 'domain:main/acme',
    });
    expect(catalog.mutations[1]).toMatchObject({ type: 'delta', removed: [] });
  });

  it('update: changes the entity, and those that take their owner from it', async () => {
    hub.put(tenant('acme'), project('nlp'), profileBundle('nlp', 'vllm'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.put(project('nlp', { displayName: 'Language', admins: ['linguists'] }));
    await eventually(() =>
      expect(catalog.get('system:main/nlp')?.metadata.title).toBe('Language'),
    );
    await eventually(() =>
      expect(catalog.get('resource:main/bundle.nlp.vllm')?.spec?.owner).toBe(
        'group:default/linguists',
      ),
    );
    expect(catalog.removed).toEqual([]);
  });

  it('update: lets those see it who may, from the moment that roles change', async () => {
    hub.put(tenant('acme'), project('nlp'), profileBundle('nlp', 'vllm'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));
    const audience = (ref: string) =>
      JSON.stringify(catalog.get(ref)?.metadata.paletteai);

    const linguists = audienceKey('group:default/linguists');
    hub.put(project('nlp', { admins: ['linguists'] }));
    await eventually(() => {
      for (const ref of catalog.refs) {
        expect(audience(ref)).toContain(linguists);
        expect(audience(ref)).not.toContain(
          audienceKey('group:default/nlp-admins'),
        );
      }
    });

    hub.remove(project('nlp'));
    await eventually(() => {
      expect(audience('domain:main/acme')).not.toContain(linguists);
      expect(audience('resource:main/bundle.nlp.vllm')).not.toContain('key');
    });
  });

  it('update: does not tell the catalog of what no entity shows', async () => {
    hub.put(tenant('acme'), project('nlp'));
    const replica = await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));

    const before = hub.objects.get(nlp);
    hub.objects.updateStatus({
      ...(before ?? fail()),
      status: { computePoolCount: 7 },
    });
    const store = replica.hubs.get('main').store(KINDS.project);
    await eventually(() =>
      expect(store.get('nlp', 'nlp')?.status).toMatchObject({
        computePoolCount: 7,
      }),
    );
    hub.put(project('vision'));
    await eventually(() =>
      expect(catalog.refs).toContain('system:main/vision'),
    );
    const given = catalog.mutations.flatMap(mutation =>
      mutation.type === 'delta'
        ? mutation.added.map(({ entity }) => entity.metadata.name)
        : [],
    );
    // The Tenant, since the members of its new Project see it from now on.
    expect(given.sort()).toEqual(['acme', 'vision']);
  });

  it('delete: removes the entity', async () => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.remove(project('vision'));
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    expect(catalog.removed).toEqual(['system:main/vision']);
  });

  it('delete: believes the hub when it says of each object that it was deleted', async () => {
    const projects = numbered(30).map(name => project(name));
    hub.put(tenant('acme'), ...projects);
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(31));

    projects.forEach(object => hub.remove(object));
    await eventually(() => expect(catalog.refs).toEqual(['domain:main/acme']));
  });

  it('missed delete after a restart: removes what went meanwhile', async () => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));
    await stopReplicas();

    hub.remove(project('vision'));
    await startReplica({ name: 'two' });
    await eventually(() =>
      expect(catalog.refs).toEqual(['domain:main/acme', 'system:main/nlp']),
    );
  });

  it('missed delete during a cut: is found by the next list', async () => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.refuse(503);
    hub.remove(project('vision'));
    hub.recover();
    hub.cut();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
  });

  it('restart without changes: removes and changes nothing', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    await stopReplicas();

    const second = await startReplica({ name: 'two' });
    await eventually(() => expect(second.metrics.mutations).toHaveLength(1));
    expect(second.metrics.mutations[0]).toMatchObject({
      type: 'full',
      upserts: 0,
      removals: 0,
    });
    expect(catalog.removed).toEqual([]);
  });

  it.each([
    ['outage: keeps entities when the hub answers 503', 503],
    ['401: keeps entities when the hub no longer takes the token', 401],
  ])('%s', async (_what, status) => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    const replica = await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.refuse(status);
    const store = replica.hubs.get('main').store(KINDS.project);
    await eventually(() =>
      expect(['stale', 'denied']).toContain(store.status.phase),
    );
    hub.remove(project('vision'));
    expect(catalog.refs).toHaveLength(3);

    hub.recover();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    expect(catalog.removed).toEqual(['system:main/vision']);
  });

  it('403: keeps entities when the account loses its rights', async () => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    const replica = await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.refuse(403);
    const store = replica.hubs.get('main').store(KINDS.project);
    await eventually(() => expect(store.status.phase).toBe('denied'));
    replica.providers[0].refresh();
    await eventually(() => expect(catalog.mutations).toHaveLength(2));
    expect(catalog.refs).toHaveLength(3);
  });

  it('outage at a start: keeps the entities of the run before', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    await stopReplicas();

    hub.refuse(503);
    const second = await startReplica({ name: 'two' });
    const store = second.hubs.get('main').store(KINDS.project);
    await eventually(() =>
      expect(store.status).toMatchObject({
        phase: 'connecting',
        reason: expect.any(String),
      }),
    );
    await eventually(() => expect(second.providers[0].isActive).toBe(true));
    expect(catalog.refs).toHaveLength(2);

    hub.recover();
    hub.remove(project('nlp'));
    await eventually(() => expect(catalog.refs).toEqual(['domain:main/acme']));
  });

  it('empty snapshot: is not believed while the hub says otherwise when asked again', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    await stopReplicas();

    hub.answerEmpty();
    const second = await startReplica({
      name: 'two',
      removals: { confirmEmptyAfterMs: 60_000 },
    });
    await eventually(() =>
      expect(second.metrics.withheldByHub.get('main')).toMatchObject({
        emptySnapshot: 2,
      }),
    );
    hub.recover();
    hub.cut();
    await eventually(() =>
      expect(second.metrics.withheldByHub.get('main')).toMatchObject({
        emptySnapshot: 0,
      }),
    );
    expect(catalog.removed).toEqual([]);
  });

  it('empty snapshot: is believed when the hub says the same later', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    await stopReplicas();

    hub.remove(project('nlp'));
    await startReplica({ name: 'two' });
    await eventually(() => expect(catalog.refs).toEqual(['domain:main/acme']));
  });

  it('threshold: keeps entities when too many are missing from a list at once', async () => {
    const projects = numbered(30).map(name => project(name));
    hub.put(tenant('acme'), ...projects);
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(31));
    await stopReplicas();

    projects.slice(0, 20).forEach(object => hub.remove(object));
    const second = await startReplica({ name: 'two' });
    await eventually(() =>
      expect(second.metrics.withheldByHub.get('main')).toMatchObject({
        threshold: 20,
      }),
    );
    hub.put(project('later'));
    await eventually(() => expect(catalog.refs).toContain('system:main/later'));
    expect(catalog.removed).toEqual([]);
    await stopReplicas();

    await startReplica({ name: 'three', removals: { maxPercentage: 100 } });
    await eventually(() => expect(catalog.refs).toHaveLength(12));
  });

  it('malformed: skips the object, keeps what the catalog has of it, and continues', async () => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    const transformers = new EntityTransformers();
    transformers.add('project', (subject, _context, next) => {
      if (subject.displayName === 'Broken') {
        throw new Error('no entity for this');
      }
      return next();
    });
    const replica = await startReplica({ transformers });
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.put(project('nlp', { displayName: 'Broken' }));
    hub.put(project('speech'));
    await eventually(() =>
      expect(catalog.refs).toContain('system:main/speech'),
    );
    await eventually(() =>
      expect(replica.metrics.problemsByHub.get('main')).toBe(1),
    );
    expect(catalog.get('system:main/nlp')?.metadata.title).toBe('Project nlp');
    expect(catalog.removed).toEqual([]);

    hub.put(project('nlp', { displayName: 'Fixed' }));
    await eventually(() =>
      expect(catalog.get('system:main/nlp')?.metadata.title).toBe('Fixed'),
    );
    await eventually(() =>
      expect(replica.metrics.problemsByHub.get('main')).toBe(0),
    );
  });

  it('malformed over a restart: keeps what the catalog has of it', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    await stopReplicas();

    const transformers = new EntityTransformers();
    transformers.add('project', () => {
      throw new Error('no entity for this');
    });
    const second = await startReplica({ name: 'two', transformers });
    await eventually(() =>
      expect(second.metrics.problemsByHub.get('main')).toBe(1),
    );
    expect(catalog.refs).toHaveLength(2);
  });

  it('moved: a Project that goes to another Tenant stays the same entity', async () => {
    hub.put(tenant('acme'), tenant('umbrella'), project('nlp'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.put(project('nlp', { tenant: 'umbrella' }));
    await eventually(() =>
      expect(catalog.get('system:main/nlp')?.spec?.domain).toBe(
        'domain:main/umbrella',
      ),
    );
    expect(catalog.removed).toEqual([]);
  });

  it('moved: a deployment depends on the Compute Pool that it runs on now', async () => {
    hub.put(tenant('acme'), project('nlp'));
    hub.put(appDeployment('nlp', 'chat', 'small'));
    await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    const chat = hub.objects.get({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'AIWorkload',
      namespace: 'nlp',
      name: 'chat',
    });
    hub.objects.updateStatus({
      ...(chat ?? fail()),
      status: { computePoolRef: { name: 'large' } },
    });
    await eventually(() =>
      expect(catalog.get('component:main/nlp.chat')?.spec?.dependsOn).toEqual([
        'resource:main/pool.nlp.large',
        'resource:main/bundle.nlp.bundle',
      ]),
    );
    expect(catalog.removed).toEqual([]);
  });

  it('moved: what is made again under its name is one entity without a gap', async () => {
    hub.put(tenant('acme'), project('nlp'));
    await startReplica({ name: 'one' });
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    const uid = uidOf(catalog.get('system:main/nlp'));

    hub.remove(project('nlp'));
    hub.put(project('nlp'));
    await eventually(() =>
      expect(uidOf(catalog.get('system:main/nlp'))).not.toBe(uid),
    );
    expect(catalog.refs).toHaveLength(2);
  });

  it('two hubs with the same names: have entities and buckets of their own', async () => {
    const other = await EmbeddedHub.start('other');
    try {
      hub.put(tenant('acme'), project('nlp'));
      other.put(tenant('acme'), project('nlp'));
      const otherCatalog = new RecordingConnection();
      const replica = await TestReplica.start({
        hubs: [hub, other],
        knex,
        connection: catalog,
        connections: { other: otherCatalog },
      });
      replicas.push(replica);
      await eventually(() =>
        expect(catalog.refs).toEqual(['domain:main/acme', 'system:main/nlp']),
      );
      await eventually(() =>
        expect(otherCatalog.refs).toEqual([
          'domain:other/acme',
          'system:other/nlp',
        ]),
      );

      other.refuse(503);
      hub.remove(project('nlp'));
      await eventually(() =>
        expect(catalog.refs).toEqual(['domain:main/acme']),
      );
      expect(otherCatalog.refs).toHaveLength(2);
    } finally {
      await stopReplicas();
      await other.stop();
    }
  });

  it('storm of 1,000 changes/s: tells the catalog no more often than it should, and all of it', async () => {
    const names = numbered(50);
    hub.put(tenant('acme'), ...names.map(name => project(name)));
    const replica = await startReplica({ minimumPauseMs: 500 });
    await eventually(() => expect(catalog.refs).toHaveLength(51));
    const before = catalog.mutations.length;
    const startedAt = performance.now();

    for (let round = 1; round <= 60; round += 1) {
      hub.put(
        ...names.map(name => project(name, { displayName: `Round ${round}` })),
      );
      await sleep(50);
    }
    const isLast = (name: string) =>
      catalog.get(`system:main/${name}`)?.metadata.title === 'Round 60';
    await eventually(() => expect(names.every(isLast)).toBe(true));

    const rounds = Math.ceil((performance.now() - startedAt) / 500);
    expect(catalog.mutations.length - before).toBeLessThanOrEqual(rounds + 1);
    expect(replica.metrics.problemsByHub.get('main')).toBe(0);
    expect(catalog.removed).toEqual([]);
  });

  it('replica failover: only one of three writes, and another continues when it ends', async () => {
    hub.put(tenant('acme'));
    const all = await Promise.all(
      ['one', 'two', 'three'].map(name => startReplica({ name })),
    );
    const active = () => all.filter(({ providers: [one] }) => one.isActive);
    await eventually(() => expect(active()).toHaveLength(1));
    hub.put(project('nlp'));
    await eventually(() => expect(catalog.refs).toHaveLength(2));
    expect(
      all.filter(({ metrics }) => metrics.mutations.length > 0),
    ).toHaveLength(1);

    const [first] = active();
    await first.stop();
    hub.put(project('vision'));
    await eventually(() =>
      expect(catalog.refs).toContain('system:main/vision'),
    );
    expect(active()).toHaveLength(1);
    expect(active()[0]).not.toBe(first);
    expect(catalog.removed).toEqual([]);
  });

  it('replica failover: takes over within a minute from one that died', async () => {
    await new DatabaseLeaseRecords(knex, 'PaletteAiEntityProvider:main').create(
      { holder: 'died', revision: 41, fence: 1 },
    );
    hub.put(tenant('acme'));
    const clock = FakeClock.create();
    await startReplica({ clock });
    await eventually(() => {
      clock.advance(100);
      expect(catalog.refs).toEqual(['domain:main/acme']);
    });
    expect(clock.now()).toBeGreaterThanOrEqual(20_000);
    expect(clock.now()).toBeLessThanOrEqual(60_000);
  });

  it('replica failover: what a paused replica overwrites afterwards is put right', async () => {
    hub.put(tenant('acme'), project('nlp'));
    const clock = FakeClock.create();
    const first = await startReplica({ name: 'one', clock });
    await eventually(() => expect(catalog.refs).toHaveLength(2));

    const { paused, resume } = catalog.pauseNext();
    clock.advance(1_000);
    first.providers[0].refresh();
    await paused;
    // Its lease has run out meanwhile, as the others see it.
    const records = new DatabaseLeaseRecords(
      knex,
      'PaletteAiEntityProvider:main',
    );
    await records.replace((await records.read()) ?? fail(), '');
    hub.put(project('vision'));
    await startReplica({ name: 'two' });
    await eventually(() => expect(catalog.refs).toHaveLength(3));
    expect(catalog.removed).toEqual([]);

    resume();
    await eventually(() =>
      expect(catalog.removed).toEqual(['system:main/vision']),
    );
    await eventually(() =>
      expect(catalog.refs).toContain('system:main/vision'),
    );
    expect(first.providers[0].isActive).toBe(false);
    expect(catalog.removed).toHaveLength(1);
  });

  it('kind no longer served: keeps its entities, also over a restart', async () => {
    hub.put(tenant('acme'), project('nlp'), project('vision'));
    const replica = await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(3));

    hub.stopServing('projects');
    const store = replica.hubs.get('main').store(KINDS.project);
    await eventually(() => expect(store.status.phase).toBe('stale'));
    replica.providers[0].refresh();
    await eventually(() => expect(catalog.mutations).toHaveLength(2));
    expect(catalog.refs).toHaveLength(3);
    await stopReplicas();

    const second = await startReplica({ name: 'two' });
    const again = second.hubs.get('main').store(KINDS.project);
    await eventually(() => expect(again.status.phase).toBe('absent'));
    await eventually(() => expect(catalog.mutations).toHaveLength(3));
    expect(catalog.refs).toHaveLength(3);
    expect(catalog.removed).toEqual([]);

    hub.recover();
    hub.remove(project('vision'));
    await eventually(() => expect(catalog.refs).toHaveLength(2));
  });

  it('failing catalog: is told again what it did not take', async () => {
    catalog.failure = new Error('the database is away');
    hub.put(tenant('acme'), project('nlp'));
    const replica = await startReplica();
    await eventually(() => expect(replica.providers[0].isActive).toBe(true));
    catalog.failure = undefined;
    await eventually(() => expect(catalog.refs).toHaveLength(2));
  });

  it('early insert: gives an object before its watch tells of it, in the same bucket', async () => {
    hub.put(tenant('acme'), project('nlp'));
    const replica = await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(2));

    hub.muteWatches();
    hub.put(project('vision'));
    await replica.providers[0].insertEarly({
      hub: 'main',
      kind: 'project',
      namespace: 'vision',
      name: 'vision',
    });
    await eventually(() =>
      expect(catalog.refs).toContain('system:main/vision'),
    );
    replica.providers[0].refresh();
    await eventually(() => expect(catalog.mutations).toHaveLength(3));
    expect(catalog.refs).toContain('system:main/vision');

    hub.recover();
    hub.cut();
    const store = replica.hubs.get('main').store(KINDS.project);
    await eventually(() => expect(store.get('vision', 'vision')).toBeDefined());
    hub.remove(project('vision'));
    await eventually(() =>
      expect(catalog.refs).not.toContain('system:main/vision'),
    );
  });

  it('early insert: puts nothing into the catalog that is not on the hub', async () => {
    hub.put(tenant('acme'));
    const replica = await startReplica();
    await eventually(() => expect(catalog.refs).toHaveLength(1));

    await replica.providers[0].insertEarly({
      hub: 'main',
      kind: 'project',
      namespace: 'ghost',
      name: 'ghost',
    });
    hub.put(project('nlp'));
    await eventually(() => expect(catalog.refs).toContain('system:main/nlp'));
    expect(catalog.refs).toHaveLength(2);
  });
});

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `project-${index + 1}`);
}

function uidOf(entity: Entity | undefined): string | undefined {
  return entity?.metadata.annotations?.[ENTITY_ANNOTATIONS.uid];
}

function fail(): never {
  throw new Error('The test needs an object that is not there');
}
