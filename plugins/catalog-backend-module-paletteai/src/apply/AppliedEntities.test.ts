import { AppliedEntities } from './AppliedEntities';

const entry = (ref: string, source: string, hash = 'hash') => ({
  ref,
  source,
  hash,
});

describe('AppliedEntities', () => {
  it('finds entities by ref and by source', () => {
    const applied = AppliedEntities.create([
      entry('component', 'chat'),
      entry('api', 'chat'),
      entry('system', 'nlp'),
    ]);
    expect(applied.size).toBe(3);
    expect(applied.get('api')).toEqual(entry('api', 'chat'));
    expect([...applied.refsOf('chat')]).toEqual(['component', 'api']);
    expect([...applied.sources()]).toEqual(['chat', 'nlp']);
  });

  it('moves an entity to another source', () => {
    const applied = AppliedEntities.create([entry('a', 'one')]);
    applied.put(entry('a', 'two'));
    expect([...applied.sources()]).toEqual(['two']);
    expect(applied.refsOf('one').size).toBe(0);
    expect(applied.size).toBe(1);
  });

  it('forgets a source with its last entity', () => {
    const applied = AppliedEntities.create([entry('a', 'one')]);
    applied.delete('a');
    applied.delete('a');
    expect([...applied.sources()]).toEqual([]);
    expect(applied.size).toBe(0);
  });
});
