import type { AccessResponse } from '@paletteai/backstage-plugin-paletteai-common';
import {
  FakePaletteAiApi,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';
import { scaffolderPlugin } from '../__testUtils__/scaffolderPlugin';

function apiThatAllows(...allowed: AccessResponse['allowed']) {
  return FakePaletteAiApi.create({
    projects: [projectView({ name: 'nlp', displayName: 'Language' })],
    access: { roles: [], allowed, adminGroups: [], decidedBy: 'hub' },
  });
}

async function openMenu(api: FakePaletteAiApi): Promise<HTMLElement> {
  renderPaletteAi(api, '/paletteai', [scaffolderPlugin]);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Actions for Language' }),
  );
  return screen.findByRole('menu');
}

describe('the menu of a project', () => {
  it('offers what the person may do', async () => {
    const menu = await openMenu(
      apiThatAllows(
        'computePool.create',
        'appDeployment.create',
        'project.delete',
      ),
    );
    await within(menu).findByRole('menuitem', { name: 'Delete' });
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(item => item.textContent),
    ).toEqual(['Request Compute Pool', 'Deploy app', 'Delete']);
  });

  it('leads to a template with the project filled in', async () => {
    const menu = await openMenu(apiThatAllows('appDeployment.create'));
    const formData = '{"project":{"hub":"main","project":"nlp"}}';
    expect(
      await within(menu).findByRole('menuitem', { name: 'Deploy app' }),
    ).toHaveAttribute(
      'href',
      `/create/templates/default/paletteai-deploy-app?${new URLSearchParams({
        formData,
      })}`,
    );
  });

  it('hides what the person cannot do', async () => {
    const menu = await openMenu(apiThatAllows('computePool.create'));
    await within(menu).findByRole('menuitem', {
      name: 'Request Compute Pool',
    });
    expect(
      within(menu).queryByRole('menuitem', { name: 'Delete' }),
    ).not.toBeInTheDocument();
  });

  it('says so when there is nothing that the person may do', async () => {
    const menu = await openMenu(apiThatAllows());
    expect(
      await within(menu).findByRole('menuitem', {
        name: 'You have view-only access to this Project',
      }),
    ).toBeInTheDocument();
  });

  it('names the groups that can give rights to someone who has none', async () => {
    const api = apiThatAllows();
    api.content.access.adminGroups = ['nlp-admins', 'ops'];
    const menu = await openMenu(api);
    expect(
      await within(menu).findByRole('menuitem', {
        name: 'Ask nlp-admins, ops for access',
      }),
    ).toBeInTheDocument();
  });

  it('opens the dialog that deletes, and nothing else', async () => {
    const menu = await openMenu(apiThatAllows('project.delete'));
    await userEvent.click(
      await within(menu).findByRole('menuitem', { name: 'Delete' }),
    );
    expect(
      await screen.findByRole('heading', {
        name: 'Delete Project Language?',
      }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('url')).toHaveTextContent(/^\/paletteai$/);
  });
});
