import { widgetSchema } from '../testing/widgetDefinition';
import { compareValues } from './typedValues';
import { describePath, FieldSet } from './FieldSet';
import { mergeValues } from './typedValues';
import { toFieldSet } from './typedValues';
import { validateTyped } from './validateTyped';

const schema = widgetSchema();

describe('FieldSet', () => {
  const json = {
    'f:spec': {
      '.': {},
      'f:parts': { 'k:{"name":"a"}': { '.': {}, 'f:name': {} } },
      'f:size': {},
    },
  };

  it('reads and writes managed fields without loss', () => {
    expect(FieldSet.fromJson(json).toJson()).toEqual(json);
  });

  it('unites, intersects and subtracts', () => {
    const a = FieldSet.of([['f:a'], ['f:b', 'f:c']]);
    const b = FieldSet.of([['f:a'], ['f:b', 'f:d']]);
    expect([...a.union(b).paths()]).toHaveLength(3);
    expect([...a.intersection(b).paths()]).toEqual([['f:a']]);
    expect([...a.difference(b).paths()]).toEqual([['f:b', 'f:c']]);
    expect(a.recursiveDifference(FieldSet.of([['f:b']])).toJson()).toEqual({
      'f:a': {},
    });
  });

  it.each([undefined, null, 5, 'x', []])('reads %p as nothing', value => {
    expect(FieldSet.fromJson(value).isEmpty).toBe(true);
  });

  it('describes paths as messages show them', () => {
    expect(
      describePath(['f:spec', 'f:parts', 'k:{"name":"a"}', 'f:value']),
    ).toBe('.spec.parts[name="a"].value');
  });
});

describe('toFieldSet', () => {
  it('owns leaves, items of keyed lists, and keys of maps', () => {
    const value = {
      spec: {
        size: 1,
        tags: ['x'],
        parts: [{ name: 'a', value: 'v' }],
        limits: { cpu: '1' },
      },
    };
    expect(toFieldSet(value, schema).toJson()).toEqual({
      'f:spec': {
        'f:limits': { 'f:cpu': {} },
        'f:parts': {
          'k:{"name":"a"}': { '.': {}, 'f:name': {}, 'f:value': {} },
        },
        'f:size': {},
        'f:tags': { 'v:"x"': {} },
      },
    });
  });
});

describe('compareValues', () => {
  it('tells what was added, changed and removed', () => {
    const { added, modified, removed } = compareValues(
      { spec: { size: 1, tags: ['x'], color: 'red' } },
      { spec: { size: 2, tags: ['x', 'y'] } },
      schema,
    );
    expect(added.toJson()).toEqual({ 'f:spec': { 'f:tags': { 'v:"y"': {} } } });
    expect(modified.toJson()).toEqual({ 'f:spec': { 'f:size': {} } });
    expect(removed.toJson()).toEqual({ 'f:spec': { 'f:color': {} } });
  });
});

describe('mergeValues', () => {
  it('keeps the order of the live list for what both have', () => {
    const live = {
      spec: { parts: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
    };
    const applied = {
      spec: { parts: [{ name: 'new' }, { name: 'b', value: 'v' }] },
    };
    expect(mergeValues(live, applied, schema)).toEqual({
      spec: {
        parts: [
          { name: 'a' },
          { name: 'new' },
          { name: 'b', value: 'v' },
          { name: 'c' },
        ],
      },
    });
  });
});

describe('validateTyped', () => {
  it.each([
    [{ spec: { bogus: 1 } }, '.spec.bogus: field not declared in schema'],
    [{ spec: { size: 'x' } }, '.spec.size: expected numeric'],
    [
      { spec: { parts: [{ name: 'a' }, { name: 'a' }] } },
      '.spec.parts[1]: duplicate entries for key: Duplicate value: {"name":"a"}',
    ],
    [{ spec: { tags: 5 } }, '.spec.tags: expected array'],
  ])('refuses %j', (value, finding) => {
    expect(validateTyped(value, schema)).toEqual([finding]);
  });
});
