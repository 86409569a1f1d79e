import { mockCredentials } from '@backstage/backend-test-utils';
import { Audience } from './Audience';

const NOW = new Date('2030-01-01T12:00:00Z');
const inMinutes = (minutes: number) =>
  new Date(NOW.getTime() + minutes * 60_000);

describe('the audience of signals', () => {
  let audience: Audience;

  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
    audience = new Audience();
  });
  afterEach(() => jest.useRealTimers());

  const look = (name: string, expiresAt?: Date) =>
    audience.note({
      type: 'person',
      credentials: { ...mockCredentials.user(), expiresAt },
      userEntityRef: `user:default/${name}`,
      ownershipRefs: [`group:default/${name}`],
    });
  const names = () =>
    audience.listeners().map(({ userEntityRef }) => userEntityRef);

  it('is somebody only as long as the token lives that named their groups', () => {
    look('short', inMinutes(10));
    look('long', inMinutes(60));
    jest.advanceTimersByTime(11 * 60_000);

    expect(names()).toEqual(['user:default/long']);
  });

  it('has for each person the groups of the last request', () => {
    look('vera', inMinutes(60));
    audience.note({
      type: 'person',
      credentials: { ...mockCredentials.user(), expiresAt: inMinutes(60) },
      userEntityRef: 'user:default/vera',
      ownershipRefs: [],
    });

    expect(audience.listeners().map(({ refs }) => [...refs])).toEqual([[]]);
  });

  it('is nobody whose token is over', () => {
    look('late', inMinutes(-1));

    expect(names()).toEqual([]);
  });

  it('forgets within an hour those whose credentials name no end', () => {
    look('unknown');
    jest.advanceTimersByTime(61 * 60_000);

    expect(names()).toEqual([]);
  });
});
