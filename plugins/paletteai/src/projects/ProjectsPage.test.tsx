import {
  FakePaletteAiApi,
  projectView,
  tenantView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

function apiWithProjects() {
  return FakePaletteAiApi.create({
    tenants: [
      tenantView({ name: 'acme', displayName: 'Acme' }),
      tenantView({ name: 'umbrella', displayName: 'Umbrella' }),
    ],
    projects: [
      projectView({
        name: 'nlp',
        displayName: 'Language',
        tags: { stage: 'pilot' },
        contents: { computePools: 1, appDeployments: 2, modelDeployments: 0 },
        roleMapping: {
          admin: ['nlp-admins'],
          editor: ['nlp-editors', 'data'],
          viewer: ['staff'],
        },
      }),
      projectView({
        name: 'vision',
        tenant: 'umbrella',
        readiness: 'notReady',
        tags: { stage: 'pilot', team: 'cameras' },
        roleMapping: { admin: ['vision-admins'], editor: [], viewer: [] },
        gpuResources: { limits: { H100: 8 }, requests: {}, used: { H100: 3 } },
      }),
    ],
  });
}

const TABLE = '/paletteai?view=table';

function rowNames(): string[] {
  return screen.queryAllByRole('rowheader').map(row => row.textContent ?? '');
}

function tileNames(): (string | null)[] {
  return screen
    .queryAllByRole('link', { name: /^Open / })
    .map(tile => tile.getAttribute('aria-label'));
}

async function choose(label: RegExp, option: string | RegExp) {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

afterEach(() => localStorage.clear());

describe('the Projects page', () => {
  it('shows tiles with what each project is, has and uses', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
    const list = await screen.findByRole('list', { name: 'Projects' });
    const [language, vision] = within(list)
      .getAllByRole('listitem')
      .filter(item => item.querySelector('article'));
    expect(language).toHaveTextContent('Language');
    expect(language).toHaveTextContent('nlp · acme · main');
    expect(language).toHaveTextContent('1 Compute Pool · 2 apps · 0 models');
    expect(language).toHaveTextContent('Groups: nlp-admins, nlp-editors, +2');
    expect(language).toHaveTextContent('stage=pilot');
    expect(vision).toHaveTextContent('Not ready');
    expect(
      within(vision).getByRole('meter', { name: 'NVIDIA-H100' }),
    ).toHaveAttribute('aria-valuetext', '3 of 8');
    expect(screen.getByText(/Last updated/)).toBeInTheDocument();
  });

  it('does not count what the portal does not know', async () => {
    renderPaletteAi(
      FakePaletteAiApi.create({ projects: [projectView({ name: 'bare' })] }),
      '/paletteai',
    );
    await screen.findByRole('link', { name: 'Open bare' });
    expect(screen.queryByText(/apps/)).not.toBeInTheDocument();
  });

  it('shows a table when asked, and continues with it the next time', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }));
    const row = await screen.findByRole('row', { name: /vision/ });
    expect(row).toHaveTextContent('umbrella');
    expect(row).toHaveTextContent('3 of 8');
    expect(screen.getByTestId('url')).toHaveTextContent('view=table');
    await userEvent.click(screen.getByRole('link', { name: 'Compute Pools' }));
    await screen.findByText('No Compute Pools');
    await userEvent.click(screen.getByRole('link', { name: 'Projects' }));
    expect(
      await screen.findByRole('row', { name: /vision/ }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('url')).not.toHaveTextContent('view=');
  });

  it('narrows the list to a tenant and a status, and shows all again', async () => {
    renderPaletteAi(apiWithProjects(), TABLE);
    await screen.findByRole('row', { name: /vision/ });
    await choose(/All Tenants/, 'Umbrella');
    await waitFor(() => expect(rowNames()).toEqual(['vision']));
    await choose(/Any status/, 'Ready');
    await screen.findByText('No matches');
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(rowNames()).toHaveLength(2));
    expect(screen.getByTestId('url')).toHaveTextContent(/\?view=table$/);
  });

  it('narrows the list to tags, all of which a project must have', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
    await choose(/Any tag/, 'stage=pilot (2)');
    await waitFor(() =>
      expect(screen.getByTestId('url')).toHaveTextContent('tag=stage%3Dpilot'),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'team=cameras (1)' }),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(tileNames()).toEqual(['Open vision']));
  });

  it('narrows the list to an owner', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
    await choose(/Any owner/, 'nlp-admins (1)');
    await waitFor(() => expect(tileNames()).toEqual(['Open Language']));
    expect(screen.getByTestId('url')).toHaveTextContent('owner=nlp-admins');
  });

  it('filters by keyboard alone', async () => {
    renderPaletteAi(apiWithProjects(), TABLE);
    await screen.findByRole('row', { name: /vision/ });
    const search = screen.getByRole('searchbox', { name: 'Search' });
    while (document.activeElement !== search) {
      await userEvent.tab();
      expect(document.body).not.toHaveFocus();
    }
    await userEvent.keyboard('lang');
    await waitFor(() => expect(rowNames()).toEqual(['Languagenlp']));
    await userEvent.clear(search);
    await waitFor(() => expect(rowNames()).toHaveLength(2));
    search.focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('option', { name: 'Umbrella' });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(rowNames()).toEqual(['vision']));
  });

  it('sorts a table by its columns, on the server', async () => {
    const api = apiWithProjects();
    renderPaletteAi(api, TABLE);
    await screen.findByRole('row', { name: /vision/ });
    await userEvent.click(screen.getByRole('columnheader', { name: /Tenant/ }));
    await userEvent.click(screen.getByRole('columnheader', { name: /Tenant/ }));
    await waitFor(() => expect(rowNames()).toEqual(['vision', 'Languagenlp']));
    expect(api.queries).toContainEqual(
      expect.objectContaining({ orderField: 'tenant', order: 'desc' }),
    );
  });

  it('sorts tiles as chosen', async () => {
    const api = apiWithProjects();
    renderPaletteAi(api, '/paletteai');
    await choose(/Name, ascending/, 'GPUs in use, descending');
    await waitFor(() =>
      expect(api.queries).toContainEqual(
        expect.objectContaining({ orderField: 'gpusUsed', order: 'desc' }),
      ),
    );
  });

  it.each([
    ['tiles', 45],
    ['table', 10_000],
  ])('leads through pages and back in %s of %d', async (view, total) => {
    const names = Array.from({ length: total }, (_, index) =>
      String(index).padStart(5, '0'),
    );
    const api = FakePaletteAiApi.create({
      projects: names.map(name => projectView({ name })),
    });
    renderPaletteAi(api, `/paletteai?view=${view}`);
    await screen.findAllByText(`1 to 20 of ${total}`);
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await screen.findAllByText(`21 to 40 of ${total}`);
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await screen.findAllByText(new RegExp(`^41 to \\d+ of ${total}$`));
    await userEvent.click(screen.getByRole('button', { name: /previous/i }));
    await screen.findAllByText(`21 to 40 of ${total}`);
    expect(api.queries.every(({ limit = 0 }) => limit <= 1_000)).toBe(true);
  });

  it('takes filters and the size of pages from the URL', async () => {
    const api = apiWithProjects();
    renderPaletteAi(
      api,
      `${TABLE}&tenant=umbrella&search=vis&tag=team%3Dcameras&limit=50`,
    );
    await screen.findByRole('row', { name: /vision/ });
    expect(rowNames()).toEqual(['vision']);
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue(
      'vis',
    );
    expect(api.queries).toContainEqual(expect.objectContaining({ limit: 50 }));
  });

  it('says whom to ask when there are none', async () => {
    renderPaletteAi(FakePaletteAiApi.create(), '/paletteai');
    await screen.findByText('You are not a member of any Project');
    expect(screen.getByText(/Ask a Project admin/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says which hub the list may lack something of', async () => {
    const api = apiWithProjects();
    api.content.incomplete = [{ hub: 'edge', reason: 'timeout' }];
    renderPaletteAi(api, '/paletteai');
    await screen.findByText('Hub edge: timeout.');
    expect(tileNames()).toHaveLength(2);
  });

  it('never shows an empty list in place of what is denied', async () => {
    const api = apiWithProjects();
    api.breakWith({ kind: 'denied', message: '', adminGroups: ['ops'] });
    renderPaletteAi(api, '/paletteai');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Members of these groups can give you access: ops.',
    );
    expect(screen.queryByText(/not a member/)).not.toBeInTheDocument();
  });

  it('loads with tabs to the other pages in place', async () => {
    const api = apiWithProjects();
    api.breakWith('hangs');
    renderPaletteAi(api, '/paletteai');
    expect((await screen.findAllByText('Loading')).length).toBe(1);
    const tab = screen.getByRole('link', { name: 'Compute Pools' });
    expect(tab).toHaveAttribute('href', '/paletteai/compute-pools');
    expect(tileNames()).toEqual([]);
  });
});
