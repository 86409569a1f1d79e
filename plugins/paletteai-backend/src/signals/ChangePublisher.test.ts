import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { SignalPayload } from '@backstage/plugin-signals-node';
import { Audience } from './Audience';
import { ChangePublisher } from './ChangePublisher';

describe('ChangePublisher', () => {
  let published: SignalPayload[];
  let audience: Audience;
  let publisher: ChangePublisher;

  beforeEach(() => {
    published = [];
    audience = new Audience();
    publisher = new ChangePublisher(
      {
        publish: async signal => {
          published.push(signal);
        },
      },
      audience,
      mockServices.logger.mock(),
    );
  });
  afterEach(() => publisher.stop());

  const look = (name: string, ...ownershipRefs: string[]) =>
    audience.note({
      type: 'person',
      credentials: mockCredentials.user(),
      userEntityRef: `user:default/${name}`,
      ownershipRefs,
    });
  const nlp = 'group:default/nlp';
  const vision = 'group:default/vision';

  it('tells each person only of what they may see, by ref alone', async () => {
    look('nora', nlp);
    look('vera', vision);
    look('otto', 'group:default/others');
    publisher.add({ ref: 'project:main/nlp/nlp', audience: [nlp] });
    publisher.add({ ref: 'project:main/all/all', audience: [nlp, vision] });
    await publisher.flush();

    expect(published).toEqual([
      {
        recipients: { type: 'user', entityRef: ['user:default/nora'] },
        channel: 'paletteai:changes',
        message: { refs: ['project:main/nlp/nlp', 'project:main/all/all'] },
      },
      {
        recipients: { type: 'user', entityRef: ['user:default/vera'] },
        channel: 'paletteai:changes',
        message: { refs: ['project:main/all/all'] },
      },
    ]);
  });

  it('sends one message for a storm of changes, to all who may see the same', async () => {
    look('nora', nlp);
    look('nick', nlp);
    for (let change = 0; change < 5_000; change += 1) {
      publisher.add({
        ref: `computePool:main/nlp/pool-${change % 1_000}`,
        audience: [nlp],
      });
    }
    await publisher.flush();

    expect(published).toHaveLength(1);
    expect(published[0].recipients).toMatchObject({
      entityRef: ['user:default/nick', 'user:default/nora'],
    });
    expect(published[0].message.refs).toHaveLength(500);
  });

  it('says nothing when no one may see the change, and nothing twice', async () => {
    look('vera', vision);
    publisher.add({ ref: 'project:main/nlp/nlp', audience: [nlp] });
    await publisher.flush();
    look('nora', nlp);
    await publisher.flush();

    expect(published).toEqual([]);
  });

  it('tells those who could see it before', async () => {
    look('vera', vision);
    publisher.add({ ref: 'project:main/a/a', audience: [vision] });
    publisher.add({ ref: 'project:main/a/a', audience: [nlp] });
    await publisher.flush();

    expect(published).toHaveLength(1);
  });
});
