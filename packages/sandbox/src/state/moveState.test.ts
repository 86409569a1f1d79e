import { SandboxPlace } from './SandboxPlace';
import { moveState } from './moveState';
import { SandboxState } from './SandboxState';

const encode = (text: string) => Buffer.from(text, 'latin1').toString('base64');

function place(port: number, certificate?: string): SandboxPlace {
  return {
    url: `http://127.0.0.1:${port}`,
    secure: certificate
      ? {
          url: `https://127.0.0.1:${port + 1}`,
          certificate: { cert: certificate, key: 'key' },
        }
      : undefined,
  };
}

function stateAt(where: SandboxPlace, kubeconfig: string): SandboxState {
  return {
    format: 1,
    place: where,
    tokenSecret: 'secret',
    identityProvider: {
      client: { clientId: 'c', clientSecret: 's' },
      secrets: { cookieKeys: [], signingKey: {} },
      entries: {},
    },
    palette: {
      apiKeys: [],
      projects: [],
      edgeHosts: [],
      profiles: [],
      clusters: [],
      events: [],
      serial: 0,
    },
    hub: [
      { kind: 'Settings', spec: { hosts: [`${where.url}/palette`, 7, null] } },
      {
        kind: 'Secret',
        data: { kubeconfig: encode(kubeconfig), bytes: encode('\u00ff\u0000') },
      },
    ],
    spokes: { one: [{ kind: 'ConfigMap', data: { hub: where.url } }] },
  };
}

describe('moveState', () => {
  it('names the new addresses and the new authority, in secrets too', () => {
    const before = place(1000, 'old certificate');
    const after = place(2000, 'new certificate');
    const moved = moveState(
      stateAt(
        before,
        `server: https://127.0.0.1:1001/spokes/x, authority: ${encode(
          'old certificate',
        )}`,
      ),
      after,
    );
    expect(moved.place).toBe(after);
    expect(moved.hub).toEqual([
      {
        kind: 'Settings',
        spec: { hosts: ['http://127.0.0.1:2000/palette', 7, null] },
      },
      {
        kind: 'Secret',
        data: {
          kubeconfig: encode(
            `server: https://127.0.0.1:2001/spokes/x, authority: ${encode(
              'new certificate',
            )}`,
          ),
          bytes: encode('\u00ff\u0000'),
        },
      },
    ]);
    expect(moved.spokes.one).toEqual([
      { kind: 'ConfigMap', data: { hub: 'http://127.0.0.1:2000' } },
    ]);
  });

  it('does without TLS when the new place has none', () => {
    const moved = moveState(
      stateAt(place(1000, 'old'), 'server: https://127.0.0.1:1001/hub'),
      place(2000),
    );
    expect(moved.hub[1].data).toMatchObject({
      kubeconfig: encode('server: http://127.0.0.1:2000/hub'),
    });
  });

  it('changes nothing when the place is the same', () => {
    const same = place(1000, 'certificate');
    const state = stateAt(same, 'server: https://127.0.0.1:1001/hub');
    expect(moveState(state, same)).toEqual(state);
  });
});
