import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

describe('what projects can be filtered by', () => {
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

  const facet = (id: string, query: string) =>
    portal.get({ id }, `/project-facets?facet=${query}`);

  it('comes with the number of projects', async () => {
    const { body } = await facet(PEOPLE.tenantAdmin, 'tenant');
    expect(body).toEqual({
      items: [{ value: 'meridian-health', projects: 3 }],
      totalItems: 1,
      incomplete: [],
    });
  });

  it('is of the projects alone that the caller is a member of', async () => {
    const valuesFor = async (id: string) =>
      (await facet(id, 'owner')).body.items.map(
        ({ value }: { value: string }) => value,
      );
    expect(await valuesFor(PEOPLE.viewer)).toEqual(['radiology-admins']);
    expect(await valuesFor(PEOPLE.tenantAdmin)).toContain('genomics-admins');
    expect(await valuesFor(PEOPLE.outsider)).toEqual([]);
  });

  it('finds values that the list of projects can be filtered by', async () => {
    const id = PEOPLE.tenantAdmin;
    const { body } = await facet(id, 'tag&limit=1');
    const [{ value, projects }] = body.items;
    const { body: found } = await portal.get(
      { id },
      `/projects?tags=${encodeURIComponent(value)}`,
    );
    expect(found.totalItems).toBe(projects);
  });

  it.each(['colour', 'tag&limit=0', 'tag&hub='])('refuses %s', async query => {
    const { status } = await facet(PEOPLE.viewer, query);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});
