import { mockServices } from '@backstage/backend-test-utils';
import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { describeWithAssets } from '@paletteai/envtest';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  ADMINISTRATOR,
  hubFor,
  installThings,
  startRealServer,
  startSandboxServer,
  TestServer,
  TestUser,
} from '../__testUtils__/TestServer';
import { eventually } from '../testUtils/eventually';
import { thing, THING_KIND } from '../__testUtils__/thing';
import { ReflectedHubStore } from '../watch/ReflectedHubStore';
import { Reflector } from '../watch/Reflector';
import { ReflectorSource } from '../watch/ReflectorSource';
import { inlineAccess } from './access/inlineAccess';
import { DefaultHub } from './DefaultHub';
import { HubDeniedError } from './errors/HubErrors';
import { UndiciHubTransport } from './transport/UndiciHubTransport';

jest.setTimeout(120_000);

const USERS: TestUser[] = [
  { name: 'portal', groups: [] },
  { name: 'stranger', groups: ['strangers'] },
];

const RBAC = 'rbac.authorization.k8s.io';
const ROLE_BINDING_KIND = {
  group: RBAC,
  version: 'v1',
  kind: 'RoleBinding',
  plural: 'rolebindings',
  namespaced: true,
};
const CLUSTER_ROLE_BINDING_KIND = {
  ...ROLE_BINDING_KIND,
  kind: 'ClusterRoleBinding',
  plural: 'clusterrolebindings',
  namespaced: false,
};

function clusterRole(name: string, rules: object[]): KubernetesObject {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name },
    rules,
  };
}

function clusterRoleBinding(
  name: string,
  role: string,
  subject: { kind: string; name: string },
): KubernetesObject {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
    subjects: [{ apiGroup: RBAC, ...subject }],
  };
}

function keepsIdentities(start: () => Promise<TestServer>) {
  let server: TestServer;
  let admin: DefaultHub;
  let portal: DefaultHub;

  beforeAll(async () => {
    server = await start();
    admin = hubFor(server, server.token(ADMINISTRATOR));
    await installThings(admin);
    const things = {
      apiGroups: [THING_KIND.group],
      resources: [THING_KIND.plural],
    };
    await admin.writer().applyInOrder([
      clusterRole('impersonator', [
        {
          apiGroups: [''],
          resources: ['users', 'groups'],
          verbs: ['impersonate'],
        },
      ]),
      clusterRole('editor', [{ ...things, verbs: ['*'] }]),
      clusterRole('reader', [{ ...things, verbs: ['get', 'list', 'watch'] }]),
      clusterRoleBinding('portal-impersonates', 'impersonator', {
        kind: 'User',
        name: 'portal',
      }),
      clusterRoleBinding('portal-reads', 'reader', {
        kind: 'User',
        name: 'portal',
      }),
      clusterRoleBinding('editors-edit', 'editor', {
        kind: 'Group',
        name: 'équipe, rouge',
      }),
    ]);
    portal = hubFor(server, server.token('portal'));
    await eventually(async () => {
      await portal.client({ user: 'x', groups: [] }).whoAmI();
    });
  });
  afterAll(async () => {
    await admin?.close();
    await portal?.close();
    await server?.stop();
  });

  it.each([
    ['no group', 'ada', []],
    ['one group', 'ada', ['team-a']],
    ['five groups', 'ada', ['a', 'b', 'c', 'd', 'e']],
    ['commas', 'Lovelace, Ada', ['a,b', 'c, d', 'e']],
    ['letters beyond ASCII', 'Zoë Müller 山田', ['équipe', '数据科学', 'a']],
    [
      'characters of OIDC',
      'https://idp.example.com#ada',
      ['oidc:/a b', 'ß%20'],
    ],
  ])('sends a person with %s as they are', async (_, user, groups) => {
    const seen = await portal.client({ user, groups }).whoAmI();

    expect(seen.user).toBe(user);
    expect(
      seen.groups.filter(group => group !== 'system:authenticated').sort(),
    ).toEqual([...groups].sort());
  });

  it('keeps two people apart who ask at the same moment', async () => {
    const people = Array.from({ length: 20 }, (_, index) => ({
      user: `user-${index}`,
      groups: [`group-${index}`],
    }));

    const seen = await Promise.all(
      people.map(person => portal.client(person).whoAmI()),
    );

    seen.forEach((who, index) => {
      expect(who.user).toBe(`user-${index}`);
      expect(who.groups).toContain(`group-${index}`);
      expect(who.groups).not.toContain(`group-${(index + 1) % 20}`);
    });
  });

  it('lets the rights of a group decide, whatever its name', async () => {
    const editor = { user: 'ada', groups: ['équipe, rouge'] };
    const parts = { user: 'bob', groups: ['équipe', 'rouge'] };

    const { created } = await portal.writer(editor).apply(thing('by-ada'));
    const refused = await portal
      .writer(parts)
      .apply(thing('by-bob'))
      .catch(error => error);

    expect(created).toBe(true);
    expect(refused).toBeInstanceOf(HubDeniedError);
    expect(refused.denied).toBe('person');
    expect(refused.message).toContain(
      '"bob" with the groups "équipe", "rouge"',
    );
    await expect(
      portal.client(editor).isAllowed({ verb: 'create', kind: THING_KIND }),
    ).resolves.toBe(true);
    await expect(
      portal.client(parts).isAllowed({ verb: 'create', kind: THING_KIND }),
    ).resolves.toBe(false);
  });

  it('says what the account of the portal lacks when it cannot impersonate', async () => {
    const stranger = hubFor(server, server.token('stranger'));

    const refused = await stranger
      .writer({ user: 'ada', groups: ['team-a'] })
      .apply(thing('x'))
      .catch(error => error);
    await stranger.close();

    expect(refused).toBeInstanceOf(HubDeniedError);
    expect(refused.denied).toBe('impersonation');
    expect(refused.message).toContain(
      `the portal's account on the hub may not act for "ada" with the groups "team-a"`,
    );
    expect(refused.message).toContain(
      'gives that account the right to impersonate them',
    );
  });

  it('never uses the token of one hub for another', async () => {
    const folder = await fs.mkdtemp(path.join(tmpdir(), 'hub-tokens-'));
    const hubs = await Promise.all(
      ['portal', 'stranger'].map(async user => {
        const tokenFile = path.join(folder, user);
        await fs.writeFile(tokenFile, `${server.token(user)}\n`);
        return DefaultHub.create({
          definition: {
            id: user,
            title: user,
            controlPlane: 'external',
            connection: { type: 'inline', url: server.url },
          },
          access: inlineAccess({
            type: 'inline',
            url: server.url,
            ca: server.ca,
            tokenFile,
          }),
          logger: mockServices.logger.mock(),
          signal: new AbortController().signal,
        });
      }),
    );

    const seen = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        hubs[index % 2].client().whoAmI(),
      ),
    );
    await Promise.all(hubs.map(hub => hub.close()));
    await fs.rm(folder, { recursive: true });

    expect(seen.map(({ user }) => user)).toEqual(
      Array.from({ length: 10 }, (_, index) =>
        index % 2 ? 'stranger' : 'portal',
      ),
    );
  });

  it('notices within the time of a watch that a right was taken away', async () => {
    const access = {
      type: 'inline' as const,
      url: server.url,
      ca: server.ca,
      token: server.token('portal'),
    };
    const transport = UndiciHubTransport.create('test', inlineAccess(access));
    const store = new ReflectedHubStore({
      hub: 'test',
      kind: THING_KIND,
      logger: mockServices.logger.mock(),
    });
    const stop = new AbortController();
    const running = new Reflector({
      source: new ReflectorSource('test', THING_KIND, transport),
      store,
      timing: {
        minimumWatchSeconds: 3,
        maximumWatchSeconds: 3,
        watchdogMs: 60_000,
        watchdogSpreadMs: 0,
      },
    }).run(stop.signal);
    await store.whenSynced();
    await eventually(() => {
      expect(store.status.phase).toBe('live');
    });

    await admin.writer().delete({
      kind: CLUSTER_ROLE_BINDING_KIND,
      name: 'portal-reads',
    });

    await eventually(() => {
      expect(store.status).toMatchObject({
        phase: 'denied',
        reason: expect.stringContaining("the portal's account"),
      });
    });
    stop.abort();
    await running;
    await transport.close();
  });
}

describe('Identities on the embedded Kubernetes API', () => {
  keepsIdentities(() => startSandboxServer(USERS));
});

describeWithAssets('Identities on a real Kubernetes API', () => {
  keepsIdentities(() => startRealServer(USERS));
});
