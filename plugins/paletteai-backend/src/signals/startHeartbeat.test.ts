import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { SignalPayload } from '@backstage/plugin-signals-node';
import { Audience } from './Audience';
import { startHeartbeat } from './startHeartbeat';

describe('startHeartbeat', () => {
  const logger = mockServices.logger.mock();
  let published: SignalPayload[];
  let audience: Audience;
  let stop: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    published = [];
    audience = new Audience();
    stop = startHeartbeat(
      {
        publish: async signal => {
          published.push(signal);
        },
      },
      audience,
      logger,
    );
  });
  afterEach(() => {
    stop();
    jest.useRealTimers();
  });

  const look = (name: string) =>
    audience.note({
      type: 'person',
      credentials: mockCredentials.user(),
      userEntityRef: `user:default/${name}`,
      ownershipRefs: [],
    });

  it('tells everyone who looks at the pages, every 30 seconds, and no one of a change', () => {
    look('nora');
    look('vera');
    jest.advanceTimersByTime(60_000);
    const beat = {
      recipients: {
        type: 'user',
        entityRef: ['user:default/nora', 'user:default/vera'],
      },
      channel: 'paletteai:changes',
      message: { refs: [] },
    };
    expect(published).toEqual([beat, beat]);
  });

  it('is silent while no one looks, and after its end', () => {
    jest.advanceTimersByTime(60_000);
    look('nora');
    stop();
    jest.advanceTimersByTime(60_000);
    expect(published).toEqual([]);
  });

  it('goes on after a signal that could not be published', async () => {
    stop();
    const publish = jest.fn().mockRejectedValue(new Error('no event bus'));
    stop = startHeartbeat({ publish }, audience, logger);
    look('nora');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(publish).toHaveBeenCalledTimes(2);
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});
