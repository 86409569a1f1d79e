import { mockServices } from '@backstage/backend-test-utils';
import { EarlyInserts } from './EarlyInserts';

describe('EarlyInserts', () => {
  it('leaves the catalog to its watch when events cannot be published', async () => {
    const logger = mockServices.logger.mock();
    const events = mockServices.events.mock();
    events.publish.mockRejectedValue(new Error('the event bus is away'));
    EarlyInserts.create(events, logger).request({
      hub: 'main',
      kind: 'project',
      namespace: 'nlp',
      name: 'nlp',
    });
    await new Promise(setImmediate);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('project:main/nlp/nlp'),
      expect.any(Error),
    );
  });
});
