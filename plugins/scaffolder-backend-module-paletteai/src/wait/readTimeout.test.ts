import { readTimeout } from './readTimeout';

describe('a timeout', () => {
  it.each([
    [undefined, 600_000],
    ['PT30M', 1_800_000],
    ['30 minutes', 1_800_000],
    ['45s', 45_000],
    [{ minutes: 1, seconds: 30 }, 90_000],
  ])('%j is %d ms', (timeout, milliseconds) => {
    expect(readTimeout(timeout)).toBe(milliseconds);
  });

  it.each(['', 'soon', 'PT0S', {}, { fortnights: 1 }, 5, [], null])(
    '%j is refused with an example',
    timeout => {
      expect(() => readTimeout(timeout)).toThrow(
        /is no duration: give one such/,
      );
    },
  );
});
