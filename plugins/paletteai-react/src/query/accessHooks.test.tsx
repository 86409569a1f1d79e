import { screen } from '@testing-library/react';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { projectView, tenantView } from '../testUtils/views';
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

  /** Lets Compute Pools be created in the Projects that are named. */
  function projectsThatAllow(names: string[], count = 2) {
    const api = FakePaletteAiApi.create({
      projects: Array.from({ length: count }, (_, index) =>
        projectView({ name: `p${index}` }),
      ),
    });
    const asked = jest
      .spyOn(api, 'getProjectAccess')
      .mockImplementation(async (...args: unknown[]) => {
        const [{ project }] = args as [{ project: string }];
        return {
          ...api.content.access,
          allowed: names.includes(project) ? ['computePool.create'] : [],
        };
      });
    return { api, asked };
  }

  it.each([
    ['the second project allows it', ['p1'], 2, 'allowed: true', 2],
    ['no project allows it', [], 2, 'allowed: false', 2],
    ['the person sees no project', [], 0, 'allowed: false', 0],
    ['there are more than it asks about', [], 30, 'allowed: true', 25],
  ])('is found out when %s', async (_, names, count, said, requests) => {
    const { api, asked } = projectsThatAllow(names, count);
    renderWithApi(<PoolCreation />, api);
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(asked).toHaveBeenCalledTimes(requests);
  });

  it('fails when a project cannot be asked about, rather than say no', async () => {
    const { api, asked } = projectsThatAllow([]);
    asked.mockRejectedValue(new Error('broken'));
    renderWithApi(<PoolCreation />, api);
    expect(await screen.findByText('failed')).toBeInTheDocument();
  });
});
