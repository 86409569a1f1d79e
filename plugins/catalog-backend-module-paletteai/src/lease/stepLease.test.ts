import { stepLease } from './stepLease';

const expiryMs = 20_000;

describe('stepLease', () => {
  it.each([
    ['makes the first record', undefined, undefined, 0, 'create'],
    [
      'renews its own',
      { holder: 'me', revision: 3, fence: 1 },
      undefined,
      0,
      'replace',
    ],
    [
      'takes one that was let go',
      { holder: '', revision: 3, fence: 1 },
      undefined,
      0,
      'replace',
    ],
    [
      'waits at the first sight of another holder',
      { holder: 'other', revision: 3, fence: 1 },
      undefined,
      999_999,
      'wait',
    ],
    [
      'waits while the heartbeat goes on',
      { holder: 'other', revision: 4, fence: 1 },
      { record: { holder: 'other', revision: 3, fence: 1 }, since: 0 },
      999_999,
      'wait',
    ],
    [
      'waits until the time is over',
      { holder: 'other', revision: 3, fence: 1 },
      { record: { holder: 'other', revision: 3, fence: 1 }, since: 0 },
      expiryMs - 1,
      'wait',
    ],
    [
      'takes it when the heartbeat has stopped',
      { holder: 'other', revision: 3, fence: 1 },
      { record: { holder: 'other', revision: 3, fence: 1 }, since: 0 },
      expiryMs,
      'replace',
    ],
  ])('%s', (_what, record, observed, now, expected) => {
    expect(
      stepLease({ self: 'me', record, observed, now, expiryMs }).type,
    ).toBe(expected);
  });

  it('keeps the time of the first sight', () => {
    const record = { holder: 'other', revision: 3, fence: 1 };
    expect(
      stepLease({
        self: 'me',
        record,
        observed: { record, since: 100 },
        now: 200,
        expiryMs,
      }),
    ).toEqual({ type: 'wait', observed: { record, since: 100 } });
  });
});
