import { screen } from '@testing-library/react';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { tenantView } from '../testUtils/views';
import {
  useInProjectCreationAccess,
  useProjectCreationAccess,
} from './accessHooks';

function Creation() {
  const { data, error } = useProjectCreationAccess();
  return <output>{error ? 'failed' : JSON.stringify(data)}</output>;
}

function tenants(count: number) {
  return Array.from({ length: count }, (_, index) =>
    tenantView({ name: `t${index}`, adminGroups: ['ops', `admins-${index}`] }),
  );
}

/** Lets Projects be created in the Tenants that are named. */
function apiThatAllows(names: string[], count = 2) {
  const api = FakePaletteAiApi.create({ tenants: tenants(count) });
  const asked = jest
    .spyOn(api, 'getTenantAccess')
    .mockImplementation(async (...args: unknown[]) => {
      const [{ tenant }] = args as [{ tenant: string }];
      return {
        ...api.content.access,
        allowed: names.includes(tenant) ? ['project.create'] : [],
      };
    });
  return { api, asked };
}

async function shown(): Promise<unknown> {
  return JSON.parse((await screen.findByText(/isAllowed/)).textContent ?? '');
}

describe('useProjectCreationAccess', () => {
  it('asks no further once a tenant allows it', async () => {
    const { api, asked } = apiThatAllows(['t0', 't1']);
    renderWithApi(<Creation />, api);
    expect(await shown()).toMatchObject({ isAllowed: true });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('finds the one tenant that allows it', async () => {
    renderWithApi(<Creation />, apiThatAllows(['t1']).api);
    expect(await shown()).toMatchObject({ isAllowed: true });
  });

  it('names the groups that could do it when no tenant allows it', async () => {
    renderWithApi(<Creation />, apiThatAllows([]).api);
    expect(await shown()).toEqual({
      isAllowed: false,
      adminGroups: ['admins-0', 'admins-1', 'ops'],
    });
  });

  it('is not allowed to someone who sees no tenant', async () => {
    renderWithApi(<Creation />, apiThatAllows([], 0).api);
    expect(await shown()).toEqual({ isAllowed: false, adminGroups: [] });
  });

  it('rules nothing out when there are more tenants than it asks about', async () => {
    const { api, asked } = apiThatAllows([], 30);
    renderWithApi(<Creation />, api);
    expect(await shown()).toMatchObject({ isAllowed: true });
    expect(asked).toHaveBeenCalledTimes(25);
  });

  it('fails when a tenant cannot be asked about, rather than say no', async () => {
    const { api, asked } = apiThatAllows([]);
    asked.mockRejectedValue(new Error('broken'));
    renderWithApi(<Creation />, api);
    expect(await screen.findByText('failed')).toBeInTheDocument();
  });
});

describe('useInProjectCreationAccess', () => {
  function PoolCreation() {
    const { data, error } = useInProjectCreationAccess('computePool.create');
    return <output>{error ? 'failed' : `allowed: ${data}`}</output>;
  }

  function apiOf(pages: { items: number; nextCursor?: string }[]) {
    const api = FakePaletteAiApi.create();
    const asked = jest.spyOn(api, 'listProjectAccess');
    for (const { items, nextCursor } of pages) {
      asked.mockResolvedValueOnce({
        items: Array.from({ length: items }, (_, index) => ({
          ref: `project:main/p${index}/p${index}`,
          hub: 'main',
          name: `p${index}`,
          displayName: `p${index}`,
          allowed: ['computePool.create'],
          decidedBy: 'hub',
        })),
        pageInfo: { nextCursor },
        incomplete: [],
      });
    }
    return { api, asked };
  }

  it.each([
    ['a project allows it', [{ items: 1, nextCursor: 'x' }], true],
    ['no project allows it', [{ items: 0 }], false],
    [
      'only one allows it that is asked about later',
      [{ items: 0, nextCursor: 'x' }, { items: 1 }],
      true,
    ],
  ])('takes one request for each page when %s', async (_, pages, isAllowed) => {
    const { api, asked } = apiOf(pages);
    renderWithApi(<PoolCreation />, api);
    expect(
      await screen.findByText(`allowed: ${isAllowed}`),
    ).toBeInTheDocument();
    expect(asked).toHaveBeenCalledTimes(pages.length);
  });

  it('fails when it cannot be asked, rather than say no', async () => {
    const { api } = apiOf([]);
    api.breakAccessWith({ kind: 'other', message: 'broken' });
    renderWithApi(<PoolCreation />, api);
    expect(await screen.findByText('failed')).toBeInTheDocument();
  });
});
