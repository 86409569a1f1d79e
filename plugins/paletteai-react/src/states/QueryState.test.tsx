import { Text } from '@backstage/ui';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import type { PaletteAiFailure } from '@paletteai/backstage-plugin-paletteai-common';
import { useProjects } from '../query/listHooks';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { projectView } from '../testUtils/views';
import { QueryState } from './QueryState';

function Projects() {
  const projects = useProjects();
  return (
    <QueryState query={projects}>
      {({ items }) => <Text>{`Projects: ${items.map(p => p.name)}`}</Text>}
    </QueryState>
  );
}

function apiWithProject() {
  return FakePaletteAiApi.create({ projects: [projectView({ name: 'nlp' })] });
}

const UNREACHABLE: PaletteAiFailure = {
  kind: 'unreachable',
  message: 'no answer',
  hub: 'main',
  since: '2026-01-02T03:04:05Z',
  reason: 'connection refused',
};
const DENIED: PaletteAiFailure = {
  kind: 'denied',
  message: 'projects are for members',
  adminGroups: ['acme-admins', 'ops'],
};

async function showThenFail(failure: PaletteAiFailure) {
  const api = apiWithProject();
  const { queryClient } = renderWithApi(<Projects />, api);
  await screen.findByText('Projects: nlp');
  api.breakWith(failure);
  await queryClient.invalidateQueries();
}

describe('QueryState', () => {
  it('says that it loads', async () => {
    const api = apiWithProject();
    api.breakWith('hangs');
    renderWithApi(<Projects />, api);
    expect(await screen.findByText('Loading')).toBeInTheDocument();
    expect(screen.queryByText(/Projects/)).not.toBeInTheDocument();
  });

  it('draws what was fetched, be it nothing', async () => {
    renderWithApi(<Projects />, FakePaletteAiApi.create());
    expect(await screen.findByText('Projects:')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says who can grant what is denied', async () => {
    const api = apiWithProject();
    api.breakWith(DENIED);
    renderWithApi(<Projects />, api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You do not have access');
    expect(alert).toHaveTextContent('acme-admins, ops');
    expect(screen.queryByText('Try again')).not.toBeInTheDocument();
  });

  it.each<[string, PaletteAiFailure, string]>([
    [
      'to ask the administrators of the tenant when no group is known',
      { ...DENIED, adminGroups: [] },
      'Ask a Tenant admin',
    ],
    [
      'that the portal lacks the right',
      { ...DENIED, denied: 'portal' },
      'Ask a portal administrator',
    ],
    [
      'that the portal cannot be reached',
      { kind: 'unreachable', message: 'Failed to fetch' },
      'PaletteAI backend cannot be reached',
    ],
    [
      'that something does not exist',
      { kind: 'notFound', message: 'x' },
      'Not found',
    ],
  ])('says %s', async (_, failure, text) => {
    const api = apiWithProject();
    api.breakWith(failure);
    renderWithApi(<Projects />, api);
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('says since when a hub is unreachable, and tries again on demand', async () => {
    const api = apiWithProject();
    api.breakWith(UNREACHABLE);
    renderWithApi(<Projects />, api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Hub main cannot be reached');
    expect(alert).toHaveTextContent(/Since Jan 2, 2026/);
    expect(alert).toHaveTextContent('connection refused');

    api.breakWith(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Projects: nlp')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what failed, and tries again by keyboard', async () => {
    const api = apiWithProject();
    api.breakWith({ kind: 'other', message: 'the database is gone' });
    renderWithApi(<Projects />, api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is gone',
    );
    api.breakWith(undefined);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Projects: nlp')).toBeInTheDocument();
  });

  it('keeps the last good snapshot while a hub is unreachable', async () => {
    await showThenFail(UNREACHABLE);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Showing data from',
    );
    expect(screen.getByText('Projects: nlp')).toBeInTheDocument();
  });

  it('keeps the last good snapshot when bringing it up to date failed', async () => {
    await showThenFail({ kind: 'other', message: 'oops' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Refresh failed',
    );
    expect(screen.getByText('Projects: nlp')).toBeInTheDocument();
  });

  it.each<[string, PaletteAiFailure]>([
    ['is denied', DENIED],
    ['does not exist', { kind: 'notFound', message: 'x' }],
  ])('shows nothing any longer of what %s by now', async (_, failure) => {
    await showThenFail(failure);
    await waitFor(() =>
      expect(screen.queryByText('Projects: nlp')).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });
});
