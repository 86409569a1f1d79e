import { HubStore } from '@paletteai/backstage-plugin-paletteai-node';
import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { FakeStore } from '../__testUtils__/FakeStore';
import { project, tenant } from '../__testUtils__/hubObjects';
import { SOURCE_KINDS, SourceKind } from '../transform/sourceKinds';
import { EARLY_OBJECT_MS, ObjectLookup } from './ObjectLookup';

describe('ObjectLookup', () => {
  const clock = FakeClock.create();
  let stores: Record<SourceKind, FakeStore>;
  let lookup: ObjectLookup;

  beforeEach(() => {
    stores = FakeStore.forKinds(SOURCE_KINDS);
    lookup = ObjectLookup.create(stores as Record<SourceKind, HubStore>, () =>
      clock.now(),
    );
  });

  const vision = {
    kind: 'project',
    namespace: 'vision',
    name: 'vision',
  } as const;

  it('finds Tenants and Projects by name', () => {
    stores.tenant.apply(tenant('acme'));
    stores.project.apply(project('vision'));
    expect(lookup.tenant('acme')?.displayName).toBe('Tenant acme');
    expect(lookup.project('vision')?.tenant).toBe('acme');
    expect(lookup.project('nlp')).toBeUndefined();
  });

  it('sees a change of what it has parsed before', () => {
    stores.project.apply(project('vision'));
    expect(lookup.project('vision')?.displayName).toBe('Project vision');
    stores.project.apply(project('vision', { displayName: 'Vision' }));
    expect(lookup.project('vision')?.displayName).toBe('Vision');
  });

  it('believes in an object that was read early for a while', () => {
    lookup.addEarly('project', project('vision'));
    expect(lookup.find(vision)).toBeDefined();
    expect(lookup.earlySources()).toEqual(['project:vision/vision']);
    expect(lookup.nextExpiryAt).toBe(clock.now() + EARLY_OBJECT_MS);

    clock.advance(EARLY_OBJECT_MS);
    expect(lookup.find(vision)).toBeUndefined();
    expect(lookup.takeExpired()).toEqual(['project:vision/vision']);
    expect(lookup.takeExpired()).toEqual([]);
    expect(lookup.nextExpiryAt).toBe(Infinity);
  });

  it('believes the store rather than what was read early', () => {
    lookup.addEarly('project', project('vision'));
    stores.project.apply(project('vision', { displayName: 'Newer' }));
    expect(lookup.project('vision')?.displayName).toBe('Newer');
    lookup.dropEarly('project:vision/vision');
    stores.project.delete(project('vision'));
    expect(lookup.find(vision)).toBeUndefined();
  });

  it('knows of objects that the store could not read', () => {
    stores.project.problems.set('vision/vision', 'it has no kind');
    expect(lookup.isUnreadable(vision)).toBe(true);
    expect(lookup.isUnreadable({ ...vision, name: 'other' })).toBe(false);
  });
});
