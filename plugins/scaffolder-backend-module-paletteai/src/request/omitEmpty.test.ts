import { omitEmpty } from './omitEmpty';

const FORM = {
  properties: {
    name: { type: 'string' },
    note: { type: 'string' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    pools: {
      type: 'array',
      items: { properties: { name: {}, memory: {} }, required: ['name'] },
    },
  },
  required: ['name'],
};

describe('what a template passes on', () => {
  it('loses what was not filled in', () => {
    const given = { name: 'x', note: '', labels: null };
    expect(omitEmpty(given, FORM)).toEqual({ name: 'x' });
  });

  it('keeps an empty text where one is asked for, so that the API can say so', () => {
    expect(omitEmpty({ name: '' }, FORM)).toEqual({ name: '' });
  });

  it('keeps empty values of maps, and what is unknown', () => {
    const given = { labels: { gpu: '' }, other: '', flag: false, count: 0 };
    expect(omitEmpty(given, FORM)).toEqual(given);
  });

  it('loses the holes of lists and the empty members in them', () => {
    const given = { pools: [null, { name: 'gpu', memory: '' }] };
    expect(omitEmpty(given, FORM)).toEqual({ pools: [{ name: 'gpu' }] });
  });
});
