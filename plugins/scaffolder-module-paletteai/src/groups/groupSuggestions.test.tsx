import {
  forgetFetched,
  projectView,
  tenantView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { portalApi } from '../__testUtils__/portalContent';
import { renderForm } from '../__testUtils__/renderForm';

afterEach(forgetFetched);

const content = {
  tenants: [
    tenantView({ name: 'acme', adminGroups: ['acme-admins'] }),
    tenantView({ name: 'globex', adminGroups: ['globex-admins'] }),
  ],
  projects: [
    projectView({
      name: 'nlp',
      tenant: 'acme',
      roleMapping: {
        admin: ['nlp-admins'],
        editor: ['nlp-editors', 'acme-admins'],
        viewer: ['board'],
      },
    }),
    projectView({
      name: 'cars',
      tenant: 'globex',
      roleMapping: { admin: ['car-admins'], editor: [], viewer: [] },
    }),
  ],
};

function openForm(api = portalApi(content)) {
  renderForm('create-project', api, {
    tenant: { hub: 'main', tenant: 'acme' },
  });
  return screen.findByRole('combobox', { name: 'Group 1' });
}

async function suggestionsFor(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, text);
  const options = await screen.findAllByRole('option');
  return options.map(option => option.textContent);
}

describe('the suggestions of groups', () => {
  it('are those with a role in the chosen Tenant, each once', async () => {
    const field = await openForm();
    await waitFor(async () =>
      expect(await suggestionsFor(field, 'a')).toEqual([
        'acme-admins',
        'board',
        'nlp-admins',
      ]),
    );
  });

  it('include another group of the catalog only if it is typed in full', async () => {
    const field = await openForm();
    expect((await suggestionsFor(field, 'vision-admin')).join()).toMatch(
      /^vision-admin\S/,
    );
    await userEvent.type(field, 's');
    await waitFor(() =>
      expect(
        screen.getAllByRole('option').map(({ textContent }) => textContent),
      ).toEqual(['vision-admins']),
    );
  });

  it('are none while the groups cannot be read, and any name can be entered', async () => {
    const api = portalApi(content);
    api.breakWith('hangs');
    const field = await openForm(api);
    await userEvent.type(field, 'a');
    expect(field).toHaveValue('a');
  });
});
