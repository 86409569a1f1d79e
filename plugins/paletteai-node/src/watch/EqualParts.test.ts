import { EqualParts } from './EqualParts';

const pool = (name: string) => ({
  name,
  labels: { team: 'nlp' },
  description: 'x'.repeat(400),
  conditions: [
    { type: 'Ready', message: 'y'.repeat(200) },
    { type: 'Admitted', message: name.repeat(100) },
  ],
});

describe('EqualParts', () => {
  it('gives an equal object, of which another shares what is equal', () => {
    const parts = new EqualParts();
    const one = parts.share(pool('one'));
    const other = parts.share(pool('two'));

    expect(one).toEqual(pool('one'));
    expect(other).toEqual(pool('two'));
    expect(other.labels).toBe(one.labels);
    expect(other.conditions[0]).toBe(one.conditions[0]);
    expect(other.conditions[1]).not.toBe(one.conditions[1]);
  });

  it('keeps apart what is only alike', () => {
    const alike = [
      { value: '{"a":1}' },
      { value: { a: 1 } },
      { value: { a: '1' } },
      { value: [1] },
      { value: ['1'] },
      { value: '[1]' },
      { value: '"a long enough text' },
      { value: 'a long enough text' },
    ];
    const parts = new EqualParts();

    const shared = alike.map(object => parts.share(structuredClone(object)));

    expect(shared).toEqual(alike);
  });

  it('stays right when it has forgotten what it knew', () => {
    const parts = new EqualParts();
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      labels: { number: `the label ${index % 3_000}` },
    }));

    const shared = many.map(object => parts.share(structuredClone(object)));

    expect(shared).toEqual(many);
  });
});
