import { FakeStore } from '../__testUtils__/FakeStore';
import { project, tenant } from '../__testUtils__/hubObjects';
import { SOURCE_KINDS, SourceKind } from '../transform/sourceKinds';
import { watchSources } from './sourceStores';

describe('watchSources', () => {
  let stores: Record<SourceKind, FakeStore>;
  let told: Map<string, boolean>;
  let health: number;
  let end: () => void;

  beforeEach(() => {
    stores = FakeStore.forKinds(SOURCE_KINDS);
    told = new Map();
    health = 0;
    end = watchSources(stores, {
      onChange: (source, announced) => told.set(source, announced),
      onHealth: () => {
        health += 1;
      },
    });
  });

  it('tells of what appears and changes', () => {
    stores.project.apply(project('nlp'));
    stores.tenant.apply(tenant('acme'));
    expect(Object.fromEntries(told)).toEqual({
      'project:nlp/nlp': false,
      'tenant:/acme': false,
    });
  });

  it('tells a deletion that the hub announced from an object that a list lacks', () => {
    stores.project.apply(project('nlp'));
    stores.project.apply(project('vision'));
    stores.project.delete(project('nlp'));
    expect(told.get('project:nlp/nlp')).toBe(true);

    stores.project.relist([]);
    expect(told.get('project:vision/vision')).toBe(false);
    expect(told.get('project:nlp/nlp')).toBe(true);
  });

  it('tells when the health of a snapshot may be other', () => {
    stores.project.become({
      phase: 'stale',
      since: '2026-01-01T00:00:00Z',
      reason: '503',
    });
    stores.tenant.relist([]);
    expect(health).toBe(2);
  });

  it('tells nothing after its end', () => {
    end();
    stores.project.apply(project('nlp'));
    expect(told.size).toBe(0);
  });
});
