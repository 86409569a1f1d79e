import { findDuplicateKeys } from './findDuplicateKeys';

describe('findDuplicateKeys', () => {
  it.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":{"b":1,"b":2},"c":[{"d":1},{"d":1,"d":2}]}', ['a.b', 'c[1].d']],
    ['{"a":"b\\"c","b":{"a":1},"c":["a","a"]}', []],
    ['{"a" : 1, "b":{"x":[[{"y":1,"y":2}]]}}', ['b.x[0][0].y']],
    ['[]', []],
  ])('looks through %s', (text, expected) => {
    expect(findDuplicateKeys(text)).toEqual(expected);
  });
});
