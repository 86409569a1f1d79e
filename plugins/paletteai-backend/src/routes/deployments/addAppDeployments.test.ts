import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { appDeploymentRequest } from '../../__testUtils__/requests';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

const editor = { id: PEOPLE.editor };
const viewer = { id: PEOPLE.viewer };
const base = '/hubs/main/projects/radiology-imaging/app-deployments';

describe('App Deployments', () => {
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

  const onHub = (name: string) =>
    sandbox.hub.objects.get({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'AIWorkload',
      namespace: 'radiology-imaging',
      name,
    });

  it('lists apps, not models', async () => {
    const { body } = await portal.get(viewer, '/app-deployments');

    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'annotation-studio',
      'residents-notebooks',
    ]);
  });

  it('shows an app, and no model as one', async () => {
    const app = await portal.get(viewer, `${base}/annotation-studio`);
    const model = await portal.get(viewer, `${base}/ct-triage`);

    expect([app.status, model.status]).toEqual([200, 404]);
    expect(app.body).toMatchObject({ kind: 'appDeployment', phase: 'Running' });
  });

  it('deploys an app and deletes it again', async () => {
    const request = appDeploymentRequest('fresh-app');
    const created = await portal.post(editor, base, request);
    expect([created.status, created.body.error]).toEqual([201, undefined]);
    expect(onHub('fresh-app')?.metadata.labels).toMatchObject({
      'palette.ai/aiworkload-type': 'application',
    });
    while ((await portal.get(editor, `${base}/fresh-app`)).status === 404) {
      // The watch brings it in a moment.
    }
    const again = await portal.post(editor, base, request);
    expect(again.status).toBe(200);
    const preview = await portal.post(
      editor,
      `${base.replace(/s$/, '')}-previews`,
      request,
    );
    expect(preview.body.outcomes).toMatchObject([{ outcome: 'unchanged' }]);

    const deleted = await portal.delete(editor, `${base}/fresh-app`);
    expect([deleted.status, deleted.body.error]).toEqual([200, undefined]);
    expect(onHub('fresh-app')).toBeUndefined();
  });

  it('refuses what breaks rules, and viewers', async () => {
    const bad = await portal.post(
      editor,
      base,
      appDeploymentRequest('Bad Name'),
    );
    expect(bad.body.problems).toMatchObject([
      { code: 'deployment.name.format', path: 'name' },
    ]);
    const denied = await portal.post(
      viewer,
      base,
      appDeploymentRequest('by-viewer'),
    );
    expect(denied.status).toBe(403);
    const kept = await portal.delete(viewer, `${base}/annotation-studio`);
    expect(kept.status).toBe(403);
    expect(onHub('annotation-studio')).toBeDefined();
  });
});
