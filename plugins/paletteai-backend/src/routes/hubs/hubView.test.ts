import type {
  Hub,
  HubStatus,
} from '@paletteai/backstage-plugin-paletteai-node';
import { measureCredentials } from '../../hubs/measureCredentials';
import { hubView } from './hubView';

const DAY_MS = 24 * 60 * 60 * 1000;

function hubWith(status: Partial<HubStatus>): Hub {
  const id = 'edge';
  const never = () => {
    throw new Error('is not asked');
  };
  return {
    id,
    definition: {
      id,
      title: 'Edge',
      controlPlane: 'external',
      connection: { type: 'inCluster' },
    },
    status: () => ({ id, title: 'Edge', kinds: {}, ...status }),
    store: never,
    stores: never,
    client: never,
    writer: never,
    checkCompatibility: never,
  };
}

const credentials = (
  state: 'valid' | 'ending' | 'expired',
  leftMs: number,
) => ({
  credential: 'token' as const,
  expiresAt: new Date(Date.now() + leftMs).toISOString(),
  state,
});

describe('a hub as it is shown', () => {
  it.each([
    ['ending', 'hub.credentials.ending', 'expire at'],
    ['expired', 'hub.credentials.expired', 'expired at'],
  ] as const)('tells of credentials that are %s', (state, code, words) => {
    const status = credentials(state, DAY_MS);
    const { problems } = hubView(
      hubWith({ credentials: status }),
      { gaps: [] },
      [],
    );

    expect(problems).toEqual([
      expect.objectContaining({
        code,
        parameters: { expiresAt: status.expiresAt },
        message: expect.stringContaining(`${words} ${status.expiresAt}`),
      }),
    ]);
  });

  it('does not tell of credentials that are good', () => {
    expect(
      hubView(
        hubWith({ credentials: credentials('valid', DAY_MS) }),
        { gaps: [] },
        [],
      ).problems,
    ).toEqual([]);
  });

  it('says why nothing could be read yet', () => {
    const { kinds } = hubView(
      hubWith({
        kinds: {
          'projects.spectrocloud.com': {
            phase: 'connecting',
            reason: 'the plugin did not end',
            objects: 0,
          },
        },
      }),
      { gaps: [] },
      [],
    );

    expect(kinds.project).toEqual({
      state: 'connecting',
      reason: 'the plugin did not end',
    });
  });
});

it('measures how long credentials are good, where they tell', () => {
  const observed: unknown[] = [];
  measureCredentials(
    {
      list: () => [
        hubWith({ credentials: credentials('ending', DAY_MS) }),
        hubWith({}),
      ],
    },
    {
      createObservableGauge: name => ({
        addCallback: async callback => {
          await callback({
            observe: (value, attributes) =>
              observed.push([name, Math.round(value / 60), attributes]),
          });
        },
        removeCallback: () => {},
      }),
    },
  );

  expect(observed).toEqual([
    [
      'backstage.plugin.paletteai.hub_credentials_remaining_seconds',
      24 * 60,
      { hub: 'edge' },
    ],
  ]);
});
