import type { AccessResponse } from '@paletteai/backstage-plugin-paletteai-common';
import {
  FakePaletteAiApi,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';
import { scaffolderPlugin } from '../__testUtils__/scaffolderPlugin';

function apiThatAllows(
  allowed: AccessResponse['allowed'],
  adminGroups: string[] = ['nlp-admins'],
) {
  return FakePaletteAiApi.create({
    access: { roles: [], allowed, adminGroups, decidedBy: 'hub' },
  });
}

const LISTS = [
  ['compute-pools', 'computePool.create', 'Request Compute Pool'],
  ['app-deployments', 'appDeployment.create', 'Deploy app'],
] as const;

describe.each(LISTS)('an empty page of %s', (path, action, label) => {
  const page = `/paletteai/${path}?project=main%2Fnlp`;

  it('leads those who may to the template, from the header and from the list', async () => {
    renderPaletteAi(apiThatAllows([action]), page, [scaffolderPlugin]);
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: label })).toHaveLength(2),
    );
    expect(screen.queryByText(/Members of these groups/)).toBeNull();
  });

  it('tells others who can do it and give them the right', async () => {
    renderPaletteAi(apiThatAllows([]), page, [scaffolderPlugin]);
    expect(
      await screen.findByText(/Members of these groups.*nlp-admins/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: label })).toBeNull();
  });

  it('tells others whom to ask when no group is known', async () => {
    renderPaletteAi(apiThatAllows([], []), page, [scaffolderPlugin]);
    expect(await screen.findByText(/Ask a Project admin/)).toBeInTheDocument();
  });

  it('leads those who may in any project to the template, without a project', async () => {
    const api = apiThatAllows([action]);
    api.content.projects = [projectView({ name: 'nlp' })];
    renderPaletteAi(api, `/paletteai/${path}`, [scaffolderPlugin]);
    await waitFor(() =>
      expect(screen.getAllByRole('link', { name: label })).toHaveLength(2),
    );
    for (const link of screen.getAllByRole('link', { name: label })) {
      expect(link.getAttribute('href')).toMatch(
        /^\/create\/templates\/default\/[a-z-]+$/,
      );
    }
  });

  it('asks others to choose a project first', async () => {
    const api = apiThatAllows([]);
    api.content.projects = [projectView({ name: 'nlp' })];
    const asked = jest.spyOn(api, 'listProjectAccess');
    renderPaletteAi(api, `/paletteai/${path}`, [scaffolderPlugin]);
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(
      await screen.findByText(/Choose a Project above/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: label })).toBeNull();
  });
});
