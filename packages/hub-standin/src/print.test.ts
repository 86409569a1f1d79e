import { findByPath, humanDuration } from './print';

describe('humanDuration', () => {
  const second = 1000;
  const minute = 60 * second;
  const hour = 60 * minute;
  const day = 24 * hour;

  it.each([
    [0, '0s'],
    [119 * second, '119s'],
    [2 * minute, '2m'],
    [9 * minute + 30 * second, '9m30s'],
    [179 * minute, '179m'],
    [3 * hour + 5 * minute, '3h5m'],
    [47 * hour, '47h'],
    [3 * day + 4 * hour, '3d4h'],
    [100 * day, '100d'],
    [800 * day, '2y70d'],
    [-5 * second, '<invalid>'],
  ])('writes %d ms as %s', (milliseconds, text) => {
    expect(humanDuration(milliseconds)).toBe(text);
  });
});

describe('findByPath', () => {
  const object = {
    metadata: { name: 'a', annotations: { 'x.io/y': 'z' } },
    status: {
      conditions: [
        { type: 'Ready', status: 'True' },
        { type: 'Other', status: 'False' },
      ],
    },
  };

  it.each([
    ['.metadata.name', ['a']],
    ['.metadata.annotations.x\\.io/y', ['z']],
    [".metadata.annotations['x.io/y']", ['z']],
    ['.status.conditions[?(@.type=="Ready")].status', ['True']],
    ["$.status.conditions[?(@.type=='Other')].status", ['False']],
    ['.status.conditions[*].type', ['Ready', 'Other']],
    ['.status.conditions[-1].type', ['Other']],
    ['.status.absent.deep', []],
    ['.metadata.constructor', []],
  ])('finds %s', (path, expected) => {
    expect(findByPath(object, path)).toEqual(expected);
  });

  it('says what it can not read', () => {
    expect(() => findByPath({ a: [] }, '.a[?(weird)]')).toThrow(
      "Can't read the JSON path .a[?(weird)] at [?(weird)]",
    );
  });
});
