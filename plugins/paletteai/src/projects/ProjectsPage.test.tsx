import {
  FakePaletteAiApi,
  projectView,
  tenantView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

function apiWithProjects() {
  return FakePaletteAiApi.create({
    tenants: [
      tenantView({ name: 'acme', displayName: 'Acme' }),
      tenantView({ name: 'umbrella', displayName: 'Umbrella' }),
    ],
    projects: [
      projectView({ name: 'nlp', displayName: 'Language' }),
      projectView({
        name: 'vision',
        tenant: 'umbrella',
        readiness: 'notReady',
        gpuResources: { limits: { H100: 8 }, requests: {}, used: { H100: 3 } },
      }),
    ],
  });
}

function rowNames(): string[] {
  return screen.queryAllByRole('rowheader').map(row => row.textContent ?? '');
}

async function choose(label: RegExp, option: string) {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

describe('the Projects page', () => {
  it('lists projects with tenant, state and GPUs', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
    const row = await screen.findByRole('row', { name: /vision/ });
    expect(row).toHaveTextContent('umbrella');
    expect(row).toHaveTextContent('Not ready');
    expect(row).toHaveTextContent('H100: 3 of 8');
    expect(rowNames()).toEqual(['Languagenlp', 'vision']);
    expect(screen.getByText(/Last update/)).toBeInTheDocument();
  });

  it('narrows the list to a tenant and a status, and shows all again', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
    await screen.findByRole('row', { name: /vision/ });
    await choose(/All tenants/, 'Umbrella');
    await waitFor(() => expect(rowNames()).toEqual(['vision']));
    await choose(/Any status/, 'Ready');
    await screen.findByText('Nothing matches');
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() => expect(rowNames()).toHaveLength(2));
  });

  it('filters by keyboard alone', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai');
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

  it('sorts on the server', async () => {
    const api = apiWithProjects();
    renderPaletteAi(api, '/paletteai');
    await screen.findByRole('row', { name: /vision/ });
    await userEvent.click(screen.getByRole('columnheader', { name: /Tenant/ }));
    await userEvent.click(screen.getByRole('columnheader', { name: /Tenant/ }));
    await waitFor(() => expect(rowNames()).toEqual(['vision', 'Languagenlp']));
    expect(api.queries).toContainEqual(
      expect.objectContaining({ orderField: 'tenant', order: 'desc' }),
    );
  });

  it('leads through pages and back', async () => {
    const names = Array.from({ length: 45 }, (_, index) => `p${index + 100}`);
    const api = FakePaletteAiApi.create({
      projects: names.map(name => projectView({ name })),
    });
    renderPaletteAi(api, '/paletteai');
    expect(
      (await screen.findAllByText('1 to 20 of 45')).length,
    ).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await waitFor(() => expect(rowNames()[0]).toBe('p120'));
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    await waitFor(() => expect(rowNames()).toHaveLength(5));
    await userEvent.click(screen.getByRole('button', { name: /previous/i }));
    await waitFor(() => expect(rowNames()[0]).toBe('p120'));
  });

  it('takes filters from the URL', async () => {
    renderPaletteAi(apiWithProjects(), '/paletteai?tenant=umbrella&search=vis');
    await screen.findByRole('row', { name: /vision/ });
    expect(rowNames()).toEqual(['vision']);
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue(
      'vis',
    );
  });

  it('says what to do when there are none', async () => {
    renderPaletteAi(FakePaletteAiApi.create(), '/paletteai');
    await screen.findByText('You are not a member of any project');
    expect(screen.getByText(/ask an administrator/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says which hub the list may lack something of', async () => {
    const api = apiWithProjects();
    api.content.incomplete = [{ hub: 'edge', reason: 'timeout' }];
    renderPaletteAi(api, '/paletteai');
    await screen.findByText('Hub edge: timeout.');
    expect(rowNames()).toHaveLength(2);
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
    expect(rowNames()).toEqual([]);
  });
});
