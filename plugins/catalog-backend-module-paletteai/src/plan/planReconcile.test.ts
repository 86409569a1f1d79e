import fc from 'fast-check';
import { Entity } from '@backstage/catalog-model';
import { AppliedEntities } from '../apply/AppliedEntities';
import { LedgerEntry } from '../apply/EntityLedger';
import { SOURCE_KINDS, SourceKind } from '../transform/sourceKinds';
import { SourceHealth, SourcesHealth } from './guardRemovals';
import {
  DesiredEntity,
  ExaminedSource,
  planReconcile,
  ReconcileInput,
} from './planReconcile';

const live: SourceHealth = {
  isLive: true,
  isEmpty: false,
  isEmptyConfirmed: false,
};

function healthOf(
  overrides: Partial<Record<SourceKind, Partial<SourceHealth>>> = {},
): SourcesHealth {
  return Object.fromEntries(
    SOURCE_KINDS.map(kind => [kind, { ...live, ...overrides[kind] }]),
  ) as SourcesHealth;
}

function desired(ref: string, hash = 'new'): DesiredEntity {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: ref },
  };
  return { ref, hash, entity };
}

function present(...refs: string[]): ExaminedSource {
  return { type: 'present', entities: refs.map(ref => desired(ref)) };
}

const missing: ExaminedSource = { type: 'absent', announced: false };
const announced: ExaminedSource = { type: 'absent', announced: true };
const unreadable: ExaminedSource = { type: 'unreadable' };

/** One object, one entity. */
function entry(name: string, hash = 'new'): LedgerEntry {
  return { ref: name, source: `project:${name}/${name}`, hash };
}

function plan(
  examined: Record<string, ExaminedSource>,
  applied: readonly LedgerEntry[],
  overrides: Partial<ReconcileInput> = {},
) {
  const result = planReconcile({
    examined: new Map(
      Object.entries(examined).map(([name, found]) => [
        name.includes(':') ? name : `project:${name}/${name}`,
        found,
      ]),
    ),
    isFull: false,
    applied: AppliedEntities.create(applied),
    health: healthOf(),
    limits: { maxPercentage: 50, alwaysAllowed: 2 },
    ...overrides,
  });
  return {
    type: result.type,
    upserts: result.upserts.map(({ ref }) => ref),
    removals: result.removals.map(({ ref }) => ref),
    withheld: result.withheld.map(({ ref, because }) => `${ref} ${because}`),
    conflicts: result.conflicts,
  };
}

describe('planReconcile of what changed', () => {
  it.each([
    ['gives what is new', { a: present('a') }, [], ['a'], []],
    [
      'says nothing of what is the same',
      { a: present('a') },
      [entry('a')],
      [],
      [],
    ],
    [
      'gives what is other',
      { a: present('a') },
      [entry('a', 'old')],
      ['a'],
      [],
    ],
    [
      'gives again what it is not certain of',
      { a: present('a') },
      [entry('a', '')],
      ['a'],
      [],
    ],
    ['removes what was deleted', { a: announced }, [entry('a')], [], ['a']],
    ['removes what is missing', { a: missing }, [entry('a')], [], ['a']],
    [
      'removes what an object no longer is',
      { a: present('b') },
      [entry('a')],
      ['b'],
      ['a'],
    ],
    ['forgets what was never given', { a: announced }, [], [], []],
    ['keeps what cannot be read', { a: unreadable }, [entry('a')], [], []],
    [
      'keeps what was not examined',
      { a: present('a') },
      [entry('a'), entry('b')],
      [],
      [],
    ],
  ] as [string, Record<string, ExaminedSource>, LedgerEntry[], string[], string[]][])(
    '%s',
    (_what, examined, applied, upserts, removals) => {
      expect(plan(examined, applied)).toEqual({
        type: upserts.length + removals.length > 0 ? 'delta' : 'none',
        upserts,
        removals,
        withheld: [],
        conflicts: [],
      });
    },
  );

  it('moves an entity from one object to another without removing it', () => {
    expect(plan({ a: announced, b: present('a') }, [entry('a')])).toMatchObject(
      {
        upserts: ['a'],
        removals: [],
      },
    );
  });

  it('lets an entity stay with the object that has it', () => {
    expect(plan({ b: present('a') }, [entry('a')])).toMatchObject({
      type: 'none',
      conflicts: [{ ref: 'a', source: 'project:b/b', holder: 'project:a/a' }],
    });
  });

  it('gives an entity that two new objects want to one of them', () => {
    expect(plan({ a: present('x'), b: present('x') }, [])).toMatchObject({
      upserts: ['x'],
      conflicts: [{ ref: 'x', source: 'project:b/b', holder: 'project:a/a' }],
    });
  });
});

describe('planReconcile guards', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map(name => entry(name));
  const four = { a: missing, b: missing, c: missing, d: missing };

  it.each([
    ['missing', missing],
    ['announced', announced],
    ['replaced', present('b')],
  ])(
    'removes nothing that is %s while its source is not live',
    (_what, found) => {
      expect(
        plan({ a: found }, [entry('a')], {
          health: healthOf({ project: { isLive: false } }),
        }),
      ).toMatchObject({ removals: [], withheld: ['a sourceNotLive'] });
    },
  );

  it('removes what is of another kind, whose source is live', () => {
    expect(
      plan({ a: announced }, [entry('a')], {
        health: healthOf({ tenant: { isLive: false } }),
      }),
    ).toMatchObject({ removals: ['a'] });
  });

  it('keeps all when more than the threshold are missing at once', () => {
    expect(plan(four, five)).toMatchObject({
      type: 'none',
      removals: [],
      withheld: ['a threshold', 'b threshold', 'c threshold', 'd threshold'],
    });
  });

  it('continues with the rest when the threshold is passed', () => {
    expect(plan({ ...four, f: present('f') }, five)).toMatchObject({
      type: 'delta',
      upserts: ['f'],
      removals: [],
    });
  });

  it('lets a few go, whatever their share', () => {
    expect(plan({ a: missing, b: missing }, five.slice(0, 2))).toMatchObject({
      removals: ['a', 'b'],
    });
  });

  it('does not count what the hub said was deleted', () => {
    expect(
      plan({ a: announced, b: announced, c: announced, d: announced }, five),
    ).toMatchObject({ removals: ['a', 'b', 'c', 'd'] });
  });

  it('counts what a transformer leaves out', () => {
    expect(
      plan({ a: present(), b: present(), c: present(), d: present() }, five),
    ).toMatchObject({ removals: [], withheld: { length: 4 } });
  });

  it('does not believe an empty snapshot', () => {
    expect(
      plan({ a: missing }, [entry('a')], {
        health: healthOf({ project: { isEmpty: true } }),
      }),
    ).toMatchObject({ removals: [], withheld: ['a emptySnapshot'] });
  });

  it('believes an empty snapshot that was confirmed', () => {
    expect(
      plan({ a: missing }, [entry('a')], {
        health: healthOf({
          project: { isEmpty: true, isEmptyConfirmed: true },
        }),
      }),
    ).toMatchObject({ removals: ['a'] });
  });

  it('believes an empty snapshot when the last object was said to be deleted', () => {
    expect(
      plan({ a: announced }, [entry('a')], {
        health: healthOf({ project: { isEmpty: true } }),
      }),
    ).toMatchObject({ removals: ['a'] });
  });
});

describe('planReconcile of everything', () => {
  const everything = { isFull: true };

  it('replaces all that is there when nothing is in doubt', () => {
    expect(
      plan(
        { a: present('a'), b: missing },
        [entry('a'), entry('b')],
        everything,
      ),
    ).toMatchObject({ type: 'full', upserts: ['a'], removals: ['b'] });
  });

  it('replaces all also when there is nothing', () => {
    expect(plan({}, [], everything)).toMatchObject({
      type: 'full',
      upserts: [],
    });
  });

  it.each([
    ['something cannot be read', { b: unreadable }, {}],
    [
      'a source is not live',
      { b: present('b') },
      { health: healthOf({ tenant: { isLive: false } }) },
    ],
    [
      'something is withheld',
      { b: missing },
      { health: healthOf({ project: { isEmpty: true } }) },
    ],
  ] as [string, Record<string, ExaminedSource>, Partial<ReconcileInput>][])(
    'replaces nothing when %s, but gives all that it has',
    (_what, examined, overrides) => {
      const result = plan(
        { a: present('a'), ...examined },
        [entry('a'), entry('b')],
        { ...everything, ...overrides },
      );
      expect(result.type).toBe('delta');
      expect(result.upserts).toContain('a');
      expect(result.removals).toEqual([]);
    },
  );

  it('never removes what an object is, whatever the state of things', () => {
    const foundAs: Record<string, (name: string) => ExaminedSource> = {
      present: name => present(name),
      unreadable: () => unreadable,
      missing: () => missing,
      announced: () => announced,
    };
    const state = fc.constantFrom(...Object.keys(foundAs));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...'abcdefgh'), state),
        fc.uniqueArray(fc.constantFrom(...'abcdefgh')),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (states, names, isFull, isLive, isEmpty) => {
          const examined = Object.fromEntries(
            Object.entries(states).map(([name, how]) => [
              name,
              foundAs[how](name),
            ]),
          );
          const result = plan(
            examined,
            names.map(name => entry(name)),
            {
              isFull,
              health: healthOf({ project: { isLive, isEmpty } }),
            },
          );
          for (const ref of result.removals) {
            expect(isLive).toBe(true);
            expect(examined[ref]?.type).toBe('absent');
          }
          const lost = names.filter(
            name =>
              examined[name] !== undefined &&
              !result.upserts.includes(name) &&
              !result.removals.includes(name),
          );
          expect(result.type === 'full' ? lost : []).toEqual([]);
        },
      ),
    );
  });
});
