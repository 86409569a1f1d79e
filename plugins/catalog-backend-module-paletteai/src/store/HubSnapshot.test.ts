import { mockServices } from '@backstage/backend-test-utils';
import { FakeStore } from '../__testUtils__/FakeStore';
import { profileBundle, project, tenant } from '../__testUtils__/hubObjects';
import { transformContext } from '../__testUtils__/transformContext';
import { AppliedEntities } from '../apply/AppliedEntities';
import { SourceExaminer, SourceProblems } from '../plan/SourceExaminer';
import { EntityTransformers } from '../transform/EntityTransformers';
import { SOURCE_KINDS, SourceKind } from '../transform/sourceKinds';
import { TenantProjects } from './Dependents';
import { DirtySources } from './DirtySources';
import { EmptySnapshots } from './EmptySnapshots';
import { HubSnapshot } from './HubSnapshot';
import { ObjectLookup } from './ObjectLookup';

describe('HubSnapshot', () => {
  let stores: Record<SourceKind, FakeStore>;
  let snapshot: HubSnapshot;
  let dirty: DirtySources;
  let emptySnapshots: EmptySnapshots;

  beforeEach(() => {
    stores = FakeStore.forKinds(SOURCE_KINDS);
    dirty = new DirtySources();
    emptySnapshots = new EmptySnapshots(100);
    const lookup = ObjectLookup.create(stores, () => 0);
    snapshot = new HubSnapshot({
      stores,
      lookup,
      emptySnapshots,
      tenantProjects: new TenantProjects(),
      examiner: new SourceExaminer({
        lookup,
        problems: new SourceProblems(mockServices.logger.mock()),
        transformers: new EntityTransformers(),
        context: transformContext({
          tenant: name => lookup.tenant(name),
          project: namespace => lookup.project(namespace),
        }),
      }),
    });
  });

  async function examine(...sources: string[]): Promise<string[]> {
    sources.forEach(source => dirty.mark(source, false, 0));
    return [...(await snapshot.examine(dirty, 0)).keys()];
  }

  it('examines with a Project what takes its owner from it, when that changes', async () => {
    stores.tenant.apply(tenant('acme'));
    stores.project.apply(project('nlp'));
    stores.project.apply(project('vision'));
    stores.profileBundle.apply(profileBundle('nlp', 'vllm'));
    stores.profileBundle.apply(profileBundle('vision', 'yolo'));
    await snapshot.examineAll(dirty, AppliedEntities.create());

    stores.project.apply(project('nlp', { displayName: 'Language' }));
    await expect(examine('project:nlp/nlp')).resolves.toEqual([
      'project:nlp/nlp',
    ]);
    stores.project.apply(project('nlp', { admins: ['others'] }));
    await expect(examine('project:nlp/nlp')).resolves.toEqual([
      'project:nlp/nlp',
      'tenant:/acme',
      'profileBundle:nlp/vllm',
    ]);
    await expect(examine('project:nlp/nlp')).resolves.toEqual([
      'project:nlp/nlp',
    ]);
  });

  it('examines with a Project its Tenants, old and new, whose audience it was and is part of', async () => {
    stores.tenant.apply(tenant('acme'));
    stores.tenant.apply(tenant('umbrella'));
    stores.project.apply(project('nlp'));
    stores.profileBundle.apply(profileBundle('tenant-acme', 'shared'));
    await snapshot.examineAll(dirty, AppliedEntities.create());

    stores.project.apply(project('nlp', { tenant: 'umbrella' }));
    await expect(examine('project:nlp/nlp')).resolves.toEqual([
      'project:nlp/nlp',
      'tenant:/acme',
      'tenant:/umbrella',
      'profileBundle:tenant-acme/shared',
    ]);
    stores.project.delete(project('nlp', { tenant: 'umbrella' }));
    await expect(examine('project:nlp/nlp')).resolves.toEqual([
      'project:nlp/nlp',
      'tenant:/umbrella',
    ]);
  });

  it('examines with a Tenant all that is in it, when its administrators change', async () => {
    stores.tenant.apply(tenant('acme'));
    stores.project.apply(project('nlp'));
    stores.project.apply(project('other', { tenant: 'umbrella' }));
    stores.profileBundle.apply(profileBundle('tenant-acme', 'shared'));
    await snapshot.examineAll(dirty, AppliedEntities.create());

    stores.tenant.apply(tenant('acme', ['others']));
    await expect(examine('tenant:/acme')).resolves.toEqual([
      'tenant:/acme',
      'project:nlp/nlp',
      'profileBundle:tenant-acme/shared',
    ]);
  });

  it('examines everything that is there and that the catalog has', async () => {
    stores.tenant.apply(tenant('acme'));
    stores.project.problems.set('bad/bad', 'it has no name');
    const examined = await snapshot.examineAll(
      dirty,
      AppliedEntities.create(
        ['project:gone/gone', 'project:bad/bad', 'unheard:of/kind'].map(
          source => ({ ref: source, source, hash: 'x' }),
        ),
      ),
    );
    expect(
      Object.fromEntries([...examined].map(([key, { type }]) => [key, type])),
    ).toEqual({
      'tenant:/acme': 'present',
      'project:gone/gone': 'absent',
      'project:bad/bad': 'unreadable',
      'unheard:of/kind': 'absent',
    });
  });

  it.each([
    ['connecting', { phase: 'connecting' }, false],
    ['live', { phase: 'live' }, true],
    [
      'absent',
      {
        phase: 'absent',
        since: '2026-01-01T00:00:00Z',
        reason: 'The hub does not serve computepools',
        otherVersions: [],
      },
      true,
    ],
    [
      'denied',
      { phase: 'denied', since: '2026-01-01T00:00:00Z', reason: 'no' },
      true,
    ],
  ] as [string, FakeStore['status'], boolean][])(
    'when a kind is %s, is it settled?',
    (_what, status, isSettled) => {
      stores.computePool.status = status;
      expect(snapshot.isSettled).toBe(isSettled);
    },
  );

  it('does not trust what is not live, and forgets what was confirmed of it', () => {
    emptySnapshots.confirm('project');
    expect(snapshot.health().project).toEqual({
      isLive: true,
      isEmpty: true,
      isEmptyConfirmed: true,
    });
    stores.project.status = { phase: 'stale', since: '', reason: '503' };
    expect(snapshot.health().project.isLive).toBe(false);
    stores.project.status = { phase: 'live' };
    expect(snapshot.health().project.isEmptyConfirmed).toBe(false);
  });
});
