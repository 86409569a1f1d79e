import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import { copyContents, TestHub } from '@paletteai/sandbox/realHub';
import { PEOPLE, refOf } from '../__testUtils__/people';
import { TestPortal } from '../__testUtils__/TestPortal';

describe('live updates', () => {
  let hub: TestHub;
  let portal: TestPortal;
  let published: SignalPayload[];

  beforeAll(async () => {
    published = [];
    hub = await TestHub.onSandbox();
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
      features: [
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            publish: async payload => {
              published.push(payload);
            },
          }),
        }),
      ],
    });
    for (const id of Object.values(PEOPLE)) {
      await portal.get({ id }, '/projects');
    }
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  /** Ids of those who are told of what changes in a namespace. */
  const toldOf = (namespace: string) => {
    const told = published
      .filter(({ message }) =>
        Object(message).refs.some((ref: string) =>
          ref.includes(`/${namespace}/`),
        ),
      )
      .flatMap(({ recipients }) =>
        recipients.type === 'user' ? [recipients.entityRef].flat() : [],
      );
    return Object.entries(PEOPLE).flatMap(([who, id]) =>
      told.includes(refOf(id)) ? [who] : [],
    );
  };
  const somebodyIsToldOf = async (namespace: string) => {
    while (toldOf(namespace).length === 0) {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  };

  it('of the namespace of a Tenant reach everyone who sees the Tenant', async () => {
    const namespace = 'tenant-meridian-health';
    await copyContents(hub, hub, 'radiology-imaging', namespace);
    await somebodyIsToldOf(namespace);

    expect(toldOf(namespace)).toEqual([
      'tenantAdmin',
      'projectAdmin',
      'editor',
      'viewer',
    ]);
  });

  it('of a Project reach those who have a role in it', async () => {
    const path =
      '/apis/spectrocloud.com/v1alpha1/namespaces/genomics/projects/genomics';
    const { body } = await hub.send('GET', path);
    body.spec.description = 'Something else';
    // The first snapshot may have come before everybody was known.
    published.splice(0);
    await hub.send('PUT', path, body);
    await somebodyIsToldOf('genomics');

    expect(toldOf('genomics')).toEqual(['tenantAdmin', 'editor']);
  });
});
