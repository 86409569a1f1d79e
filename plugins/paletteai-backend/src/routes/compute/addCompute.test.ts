import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

interface Row {
  gpu?: { family: string };
  machines: { total: number; available: number };
}

describe('the machines of all projects', () => {
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

  const totalOf = (rows: Row[]) =>
    rows.reduce((sum, { machines }) => sum + machines.total, 0);

  it('are counted once, however many projects may use them', async () => {
    const { body } = await portal.get('service', '/compute');
    const { body: projects } = await portal.get('service', '/projects');
    const uids: string[] = [];
    for (const { hub, name } of projects.items) {
      const { body: own } = await portal.get(
        'service',
        `/hubs/${hub}/projects/${name}/compute`,
      );
      for (const { controlPlane, worker } of own.items) {
        for (const { hosts } of [...controlPlane, ...worker]) {
          uids.push(...hosts.map(({ uid }: { uid: string }) => uid));
        }
      }
    }

    expect(uids.length).toBeGreaterThan(new Set(uids).size);
    expect(totalOf(body.items)).toBe(new Set(uids).size);
    expect(body.inventories).toBe(projects.totalItems);
    expect(body.incomplete).toEqual([]);
  });

  it('name the clusters of pools that the caller sees, and no others', async () => {
    const clustersFor = async (id: string) => {
      const { body } = await portal.get(
        { id },
        '/hubs/main/projects/radiology-imaging/compute',
      );
      return JSON.stringify(body.items).match(
        /"name":"(genomics|radiology-imaging)-[a-z]+-[a-z]+"/g,
      );
    };
    const ofViewer = await clustersFor(PEOPLE.viewer);
    expect(ofViewer).toContain('"name":"radiology-imaging-imaging-train"');
    expect(ofViewer?.filter(name => name.includes('genomics'))).toEqual([]);
    expect(await clustersFor(PEOPLE.tenantAdmin)).toContain(
      '"name":"genomics-protein-folding"',
    );
  });

  it('are those of the projects that the caller is a member of', async () => {
    const summaryFor = async (id: string, query = '') =>
      (await portal.get({ id }, `/compute${query}`)).body;
    const all = await summaryFor(PEOPLE.tenantAdmin);
    expect(all.inventories).toBe(3);
    expect(await summaryFor(PEOPLE.viewer)).toMatchObject({ inventories: 1 });
    expect(await summaryFor(PEOPLE.outsider)).toMatchObject({
      items: [],
      inventories: 0,
    });
    expect(
      await summaryFor(PEOPLE.tenantAdmin, '?tenant=halden-motors'),
    ).toMatchObject({ inventories: 0 });
  });
});
