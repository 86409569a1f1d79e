import { HubClient } from '@paletteai/backstage-plugin-paletteai-node';
import { copyProject, TestHub } from '@paletteai/sandbox/realHub';
import { PEOPLE } from '../../__testUtils__/people';
import { TestPortal } from '../../__testUtils__/TestPortal';

const projectAdmin = { id: PEOPLE.projectAdmin };
const editor = { id: PEOPLE.editor };
const viewer = { id: PEOPLE.viewer };
const outsider = { id: PEOPLE.outsider };

const CREATE = '/project-access?action=computePool.create';
const SOURCE = 'radiology-imaging';
const COPIES = ['copy-1', 'copy-2', 'copy-3'];

describe('the projects in which somebody may do something', () => {
  let hub: TestHub;
  let portal: TestPortal;
  const rules = jest.spyOn(HubClient.prototype, 'accessRules');
  const reviews = jest.spyOn(HubClient.prototype, 'isAllowed');

  beforeAll(async () => {
    hub = await TestHub.onSandbox();
    for (const name of COPIES) {
      await copyProject(hub, hub, SOURCE, name);
    }
  });
  beforeEach(async () => {
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
    jest.clearAllMocks();
  });
  afterEach(async () => {
    await portal?.stop();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await hub?.stop();
  });

  /** Besides those whether the portal may act for a group. */
  const questions = () =>
    reviews.mock.calls.filter(([{ kind }]) => kind.plural !== 'groups');

  const namesFor = async (who: { id: string }, path = CREATE) => {
    const { status, body } = await portal.get(who, path);
    expect(status).toBe(200);
    return body.items.map(({ name }: { name: string }) => name).sort();
  };

  it('are found with one request to the hub for each', async () => {
    expect(await namesFor(editor)).toEqual([...COPIES, SOURCE].sort());
    expect(rules).toHaveBeenCalledTimes(4);
    expect(questions()).toEqual([]);
  });

  it('are known for a while, also of what is asked about one of them', async () => {
    await namesFor(editor);
    await namesFor(editor, '/project-access?action=appDeployment.delete');
    await portal.get(editor, `/hubs/main/projects/${SOURCE}/access`);
    expect(rules).toHaveBeenCalledTimes(4);
  });

  it('come with what is allowed of what was asked', async () => {
    const { body } = await portal.get(
      projectAdmin,
      `${CREATE}&action=project.delete&action=project.create&search=${SOURCE}`,
    );
    expect(body.items).toMatchObject([
      {
        hub: 'main',
        name: SOURCE,
        allowed: ['project.delete', 'computePool.create'],
        decidedBy: 'hub',
      },
    ]);
  });

  it.each([
    ['a viewer', viewer],
    ['an outsider', outsider],
  ])('are none for %s, without a request to the hub', async (_, who) => {
    expect(await namesFor(who)).toEqual([]);
    expect(rules).not.toHaveBeenCalled();
    expect(questions()).toEqual([]);
  });

  it('are not looked for beyond the page', async () => {
    const found: string[] = [];
    let cursor = '';
    do {
      const { body } = await portal.get(
        editor,
        `${CREATE}&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      found.push(...body.items.map(({ name }: { name: string }) => name));
      expect(rules).toHaveBeenCalledTimes(found.length);
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    expect(found.sort()).toEqual([...COPIES, SOURCE].sort());
  });

  it('are not those in which the hub took the right away', async () => {
    const bindings =
      '/apis/rbac.authorization.k8s.io/v1/namespaces/copy-1/rolebindings';
    await hub.send('DELETE', bindings);
    expect(await namesFor(editor)).not.toContain('copy-1');
  });

  it('are looked for by single questions where the hub cannot list all rules', async () => {
    const apiGroup = 'rbac.authorization.k8s.io';
    await hub.create(`/apis/${apiGroup}/v1/namespaces/copy-1/rolebindings`, {
      metadata: { name: 'dangling' },
      roleRef: { apiGroup, kind: 'Role', name: 'not-there' },
      subjects: [{ apiGroup, kind: 'Group', name: 'system:authenticated' }],
    });
    expect(await namesFor(editor, `${CREATE}&search=copy-1`)).toEqual([]);
    expect(questions()).toHaveLength(1);
  });

  it('are looked for by single questions where the hub lists no rules', async () => {
    rules.mockRejectedValueOnce(new Error('no rules are served here'));
    const path = `${CREATE}&search=copy-3`;
    expect(await namesFor(editor, path)).toEqual(['copy-3']);
    expect(questions()).toHaveLength(1);
  });
});
