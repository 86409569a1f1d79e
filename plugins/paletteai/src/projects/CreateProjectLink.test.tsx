import type { AccessResponse } from '@paletteai/backstage-plugin-paletteai-common';
import {
  FakePaletteAiApi,
  projectView,
  tenantView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';
import { scaffolderPlugin } from '../__testUtils__/scaffolderPlugin';

function apiThatAllows(...allowed: AccessResponse['allowed']) {
  return FakePaletteAiApi.create({
    tenants: [tenantView({ name: 'acme', adminGroups: ['acme-admins'] })],
    projects: [projectView({ name: 'nlp', displayName: 'Language' })],
    access: { roles: [], allowed, adminGroups: [], decidedBy: 'hub' },
  });
}

function links(): HTMLElement[] {
  return screen.queryAllByRole('link', { name: 'Create Project' });
}

describe('the link to create a project', () => {
  it('leads those who may to the template', async () => {
    renderPaletteAi(apiThatAllows('project.create'), '/paletteai', [
      scaffolderPlugin,
    ]);
    expect(
      await screen.findByRole('link', { name: 'Create Project' }),
    ).toHaveAttribute(
      'href',
      '/create/templates/default/paletteai-create-project',
    );
  });

  it('is hidden from others', async () => {
    const api = apiThatAllows('computePool.create');
    const asked = jest.spyOn(api, 'getTenantAccess');
    renderPaletteAi(api, '/paletteai', [scaffolderPlugin]);
    await screen.findByRole('link', { name: 'Open Language' });
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(links()).toEqual([]);
  });

  it('is not there while it is not known who may, and the projects are', async () => {
    const api = apiThatAllows('project.create');
    api.breakAccessWith('hangs');
    renderPaletteAi(api, '/paletteai', [scaffolderPlugin]);
    await screen.findByRole('link', { name: 'Open Language' });
    expect(links()).toEqual([]);
  });

  it('leaves the projects on the page when it cannot be found out who may', async () => {
    const api = apiThatAllows('project.create');
    api.breakAccessWith({ kind: 'other', message: '' });
    renderPaletteAi(api, '/paletteai', [scaffolderPlugin]);
    await screen.findByText('Your permissions could not be loaded');
    expect(
      screen.getByRole('link', { name: 'Open Language' }),
    ).toBeInTheDocument();
    expect(links()).toEqual([]);
  });
});

describe('a Projects page without projects', () => {
  function apiWithoutProjects(...allowed: AccessResponse['allowed']) {
    const api = apiThatAllows(...allowed);
    api.content.projects = [];
    return api;
  }

  it('leads those who may to the template', async () => {
    renderPaletteAi(apiWithoutProjects('project.create'), '/paletteai', [
      scaffolderPlugin,
    ]);
    expect(
      await screen.findByText(/You can also create a Project/),
    ).toBeInTheDocument();
    await waitFor(() => expect(links()).toHaveLength(2));
  });

  it('names the groups that can create projects to others', async () => {
    renderPaletteAi(apiWithoutProjects(), '/paletteai', [scaffolderPlugin]);
    expect(
      await screen.findByText(
        /Members of these groups can create Projects: acme-admins/,
      ),
    ).toBeInTheDocument();
    expect(links()).toEqual([]);
  });

  it('says whom to ask when no group is known', async () => {
    const api = apiWithoutProjects();
    api.content.tenants = [];
    renderPaletteAi(api, '/paletteai', [scaffolderPlugin]);
    expect(
      await screen.findByText(/Ask a Project admin.*Tenant admins/),
    ).toBeInTheDocument();
  });
});
