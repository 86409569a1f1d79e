import { compareVersions } from './compareVersions';

describe('compareVersions', () => {
  it.each([
    [
      ['v2', 'v10', 'v1'],
      ['v1', 'v2', 'v10'],
    ],
    [
      ['v0.10.1', 'v0.9', 'v0.10'],
      ['v0.9', 'v0.10', 'v0.10.1'],
    ],
    [
      ['v1', 'v1-rc.1', 'v1-rc.10', 'v1-rc.2'],
      ['v1-rc.1', 'v1-rc.2', 'v1-rc.10', 'v1'],
    ],
    [
      ['1.2.0', '1.2.0-beta', '1.2', '1.1.9'],
      ['1.1.9', '1.2.0-beta', '1.2.0', '1.2'],
    ],
    [
      ['v1', 'latest', 'edge', ''],
      ['', 'edge', 'latest', 'v1'],
    ],
  ])('orders %j as %j', (versions, ordered) => {
    expect(versions.sort(compareVersions)).toEqual(ordered);
  });

  it('takes a version that is missing for none', () => {
    expect(compareVersions(undefined, 'v1')).toBeLessThan(0);
    expect(compareVersions(undefined, undefined)).toBe(0);
  });
});
