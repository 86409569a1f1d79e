import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

describe('Model Deployments', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await startHub();
    portal = await TestPortal.start({ sandbox });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('are listed apart from apps, and only to members', async () => {
    const { body: models } = await portal.get('service', '/model-deployments');
    expect(models.items.length).toBeGreaterThan(0);
    for (const { kind } of models.items) {
      expect(kind).toBe('modelDeployment');
    }
    const { body: none } = await portal.get(
      { id: PEOPLE.outsider },
      '/model-deployments',
    );
    expect(none.items).toEqual([]);
  });

  it('are shown one by one, and an app is none', async () => {
    const { body: models } = await portal.get('service', '/model-deployments');
    const [{ hub, namespace, name }] = models.items;
    const project = `/hubs/${hub}/projects/${namespace}`;
    const { status, body } = await portal.get(
      'service',
      `${project}/model-deployments/${name}`,
    );
    expect([status, body.name]).toEqual([200, name]);

    const { body: apps } = await portal.get('service', '/app-deployments');
    const [app] = apps.items;
    const { status: absent } = await portal.get(
      'service',
      `/hubs/${app.hub}/projects/${app.namespace}/model-deployments/${app.name}`,
    );
    expect(absent).toBe(404);
    const { status: hidden } = await portal.get(
      { id: PEOPLE.outsider },
      `${project}/model-deployments/${name}`,
    );
    expect(hidden).toBe(404);
  });
});
