import { sourceStateOf } from './sourceStateOf';

const STARTED_AT = '2026-01-01T00:00:00Z';
const SINCE = '2026-01-02T00:00:00Z';

describe('sourceStateOf', () => {
  it('takes a kind that the hub does not have for none of its objects', () => {
    expect(
      sourceStateOf(
        {
          synced: false,
          status: {
            phase: 'absent',
            since: SINCE,
            reason: 'The hub does not serve computes',
            otherVersions: [],
          },
        },
        STARTED_AT,
      ),
    ).toEqual({
      type: 'incomplete',
      since: SINCE,
      reason: 'The hub does not serve computes',
    });
  });

  it('never shows an empty list where the hub has the kind in another version', () => {
    expect(
      sourceStateOf(
        {
          synced: false,
          status: {
            phase: 'absent',
            since: SINCE,
            reason: 'The hub serves projects as v1beta1',
            otherVersions: ['v1beta1'],
          },
        },
        STARTED_AT,
      ),
    ).toMatchObject({ type: 'unreachable', reason: expect.any(String) });
  });

  it('goes on showing what was read before the hub failed', () => {
    const status = { phase: 'stale', since: SINCE, reason: '503' } as const;

    expect(sourceStateOf({ synced: true, status }, STARTED_AT)).toEqual({
      type: 'incomplete',
      since: SINCE,
      reason: '503',
    });
  });
});
