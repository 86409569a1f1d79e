import { mockServices } from '@backstage/backend-test-utils';
import { EventParams } from '@backstage/plugin-events-node';
import {
  EARLY_INSERT_TOPIC,
  requestEarlyInsert,
} from '@paletteai/backstage-plugin-paletteai-node';
import { PaletteAiEntityProvider } from '../provider/PaletteAiEntityProvider';
import { subscribeToEarlyInserts } from './subscribeToEarlyInserts';

const nlp = {
  hub: 'main',
  kind: 'project',
  namespace: 'nlp',
  name: 'nlp',
} as const;

describe('early inserts', () => {
  const logger = mockServices.logger.mock();
  const insertEarly = jest.fn();
  let deliver: (params: EventParams) => Promise<void>;

  beforeEach(async () => {
    jest.resetAllMocks();
    const events = mockServices.events.mock();
    await subscribeToEarlyInserts({
      events,
      logger,
      replica: 'one',
      providers: [
        { hubId: 'main', insertEarly } as unknown as PaletteAiEntityProvider,
      ],
    });
    deliver = events.subscribe.mock.calls[0][0].onEvent;
  });

  it('go from who asks to the provider of the hub', async () => {
    const events = mockServices.events.mock();
    await requestEarlyInsert(events, nlp);
    await deliver(events.publish.mock.calls[0][0]);
    expect(insertEarly).toHaveBeenCalledWith(nlp);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['no ref', { resourceRef: 7 }],
    ['a ref that is none', { resourceRef: 'project' }],
    ['another hub', { resourceRef: 'project:other/nlp/nlp' }],
  ])('with %s are refused with a word', async (_what, eventPayload) => {
    await deliver({ topic: EARLY_INSERT_TOPIC, eventPayload });
    expect(insertEarly).not.toHaveBeenCalled();
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('that fail are left to the watch', async () => {
    insertEarly.mockRejectedValue(new Error('503'));
    await deliver({
      topic: EARLY_INSERT_TOPIC,
      eventPayload: { resourceRef: 'project:main/nlp/nlp' },
    });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
