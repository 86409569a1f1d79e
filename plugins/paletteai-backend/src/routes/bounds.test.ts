import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../__testUtils__/people';
import { projectRequest } from '../__testUtils__/requests';
import { RAW_METHODS, startHub, TestPortal } from '../__testUtils__/TestPortal';
import { openApiDocument } from '../schema/openApiDocument';

const outsider = { id: PEOPLE.outsider };
const tenantAdmin = { id: PEOPLE.tenantAdmin };
const PROJECTS = '/hubs/main/projects';
const PREVIEWS = '/hubs/main/project-previews';

const badTags = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`!${index}`, 'bad value!']),
  );

describe('bounds at the edge', () => {
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
  beforeEach(() => {
    portal.auditor.take();
  });

  it('refuses a body of more than 256 KB before it is parsed', async () => {
    const { status, text } = await portal.postText(
      outsider,
      PROJECTS,
      JSON.stringify({ tags: badTags(150_000) }),
    );

    expect(status).toBe(400);
    expect(text).toContain('up to 256 KB');
    expect(text.length).toBeLessThan(2_000);
  });

  it('examines no more of a body than the tenant when someone cannot create projects in it', async () => {
    const { status, text } = await portal.postText(
      outsider,
      PREVIEWS,
      JSON.stringify({
        tenant: 'x',
        gpuResources: {
          limits: [{ family: `a${'.'.repeat(50_000)}x`, count: 1 }],
        },
      }),
    );

    expect(status).toBe(404);
    expect(text).not.toContain('gpuResources');
  });

  it('tells at most 50 problems, and the audit log the beginning', async () => {
    const { status, body, text } = await portal.postText(
      tenantAdmin,
      PROJECTS,
      JSON.stringify({
        ...projectRequest('bounds'),
        tags: Object.fromEntries(
          Array.from({ length: 64 }, (_, index) => [
            `${index}${'!'.repeat(300)}`,
            'bad value!',
          ]),
        ),
      }),
    );

    expect([status, body.problems.length]).toEqual([400, 50]);
    expect(text.length).toBeLessThan(100_000);
    const [event] = portal.auditor.events;
    expect(event).toMatchObject({ eventId: 'project-create' });
    expect(event.error?.message).toHaveLength(2_000);
  });

  describe('names in paths', () => {
    const routes = Object.entries(openApiDocument().paths).flatMap(
      ([path, operations]) =>
        RAW_METHODS.filter(method => method in operations).flatMap(method =>
          (path.match(/\{\w+\}/g) ?? []).map(
            parameter => [method, path, parameter] as const,
          ),
        ),
    );

    it.each(routes)(
      'of %s %s cannot be another path, as %s',
      async (method, path, parameter) => {
        for (const name of ['%2e%2e', '%2E', 'a%2Fb', 'a%25', '%']) {
          const { status } = await portal.sendRaw({
            as: tenantAdmin,
            method,
            path: path
              .replace(parameter, name)
              .replace('{hub}', 'main')
              .replace(/\{\w+\}/g, 'genomics'),
          });

          expect([name, status]).toEqual([name, 400]);
        }
      },
    );
  });
});
