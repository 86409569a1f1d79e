import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  GroupMapping,
  HubGroups,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  eventually,
  FakeClock,
} from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { GroupDirectory } from './GroupDirectory';
import { GroupRefs } from './GroupRefs';

function group(name: string, oidcGroup?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      namespace: 'default',
      ...(oidcGroup && { annotations: { 'palette.ai/oidc-group': oidcGroup } }),
    },
    spec: { type: 'team', children: [] },
  };
}

const names = HubGroups.create();

describe('GroupDirectory', () => {
  const ends: (() => void)[] = [];
  let groups: Entity[];
  let isAway: boolean;

  beforeEach(() => {
    groups = [];
    isAway = false;
  });

  afterEach(() => ends.splice(0).forEach(end => end()));

  function start() {
    const clock = FakeClock.create();
    const groupRefs = new GroupRefs(GroupMapping.create());
    const catalog = catalogServiceMock.mock();
    catalog.getEntities.mockImplementation(async (request, options) => {
      if (isAway) {
        throw new Error('the catalog is away');
      }
      return catalogServiceMock({ entities: groups }).getEntities(
        request,
        options,
      );
    });
    const directory = new GroupDirectory({
      catalog,
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      clock,
      groupRefs,
    });
    const told = jest.fn();
    directory.subscribe(told);
    const abort = new AbortController();
    ends.push(() => abort.abort());
    void directory.run(abort.signal);
    return { clock, directory, groupRefs, told };
  }

  it('finds the Group that represents a group, else names it', async () => {
    groups = [group('linguists', 'NLP Team'), group('others')];
    const { directory, groupRefs } = start();
    await eventually(() => expect(directory.isReady).toBe(true));
    expect(groupRefs.of(names, ['NLP Team', 'others'])).toEqual([
      'group:default/linguists',
      'group:default/others',
    ]);
  });

  it('takes the first of two Groups that represent one', async () => {
    groups = [group('b', 'NLP'), group('a', 'NLP')];
    const { directory, groupRefs } = start();
    await eventually(() => expect(directory.isReady).toBe(true));
    expect(groupRefs.of(names, ['NLP'])).toEqual(['group:default/a']);
  });

  it('is not ready before it has read them, and tells when it is', async () => {
    isAway = true;
    const { clock, directory, told } = start();
    clock.advance(1_000);
    expect(directory.isReady).toBe(false);
    isAway = false;
    await eventually(() => {
      clock.advance(1_000);
      expect(directory.isReady).toBe(true);
    });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('continues without them when they cannot be read for long', async () => {
    isAway = true;
    const { clock, directory } = start();
    await eventually(() => {
      clock.advance(1_000);
      expect(directory.isReady).toBe(true);
    });
  });

  it('tells when owners change, and only then; keeps them while it cannot read', async () => {
    groups = [group('a', 'NLP')];
    const { clock, directory, groupRefs, told } = start();
    await eventually(() => expect(directory.isReady).toBe(true));
    groups = [group('b', 'NLP')];
    await eventually(() => {
      clock.advance(300_000);
      expect(groupRefs.of(names, ['NLP'])).toEqual(['group:default/b']);
    });
    expect(told).toHaveBeenCalledTimes(2);
    isAway = true;
    clock.advance(300_000);
    expect(groupRefs.of(names, ['NLP'])).toEqual(['group:default/b']);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
