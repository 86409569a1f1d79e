import { forgetFetched } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { portalApi } from './__testUtils__/portalContent';
import { renderForm } from './__testUtils__/renderForm';

const KEY = 'very-secret-key';

afterEach(forgetFetched);

/** As by pasting, which takes one drawing of the form, where typing takes one a letter. */
async function enter(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

const firstPage = {
  tenant: { hub: 'main', tenant: 'acme' },
  displayName: 'Vision 2',
  name: 'vision-2',
  admins: ['vision-admins'],
};

const refusedKey = {
  type: 'palette' as const,
  verdict: 'refused' as const,
  facts: {},
  steps: [
    {
      step: 'palette.key',
      outcome: 'failed' as const,
      message: 'Palette does not accept the API key',
      advice: 'Create another key in Palette',
    },
  ],
};

async function openOptions(api = portalApi()) {
  const form = renderForm('create-project', api, firstPage);
  await screen.findByText('This name is available.');
  await press('Next');
  await screen.findByText('Editor groups');
  return form;
}

async function addPalette() {
  await userEvent.click(
    await screen.findByRole('switch', {
      name: 'Use a dedicated Palette integration',
    }),
  );
  await enter(screen.getByLabelText(/Host URL/), 'https://palette.example.com');
  await enter(screen.getByLabelText(/Palette tenant/), 'acme');
  await enter(screen.getByLabelText(/Palette project ID/), '65f0');
}

async function press(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

async function fillFirstPage() {
  await enter(await screen.findByLabelText(/Display name/), 'Vision 2');
  expect(
    await screen.findByText('This name is available.'),
  ).toBeInTheDocument();
  const group = await screen.findByRole('combobox', { name: 'Group 1' });
  await enter(group, 'vision-admins');
  await userEvent.tab();
}

describe('the form of create-project', () => {
  it('creates with what the first page asks for, proposing a name', async () => {
    const { created } = renderForm('create-project', portalApi());
    await fillFirstPage();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue(
      'vision-2',
    );
    await press('Next');
    await press('Review');
    expect(await screen.findByText('vision-2')).toBeInTheDocument();
    await press('Create');
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({
      tenant: { hub: 'main', tenant: 'acme' },
      name: 'vision-2',
      displayName: 'Vision 2',
      admins: ['vision-admins'],
      computeConfig: {
        controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
      },
    });
  });

  it('says what is missing and stays where it is', async () => {
    const { created } = renderForm('create-project', portalApi());
    await screen.findAllByText('Acme');
    await press('Next');
    expect(await screen.findAllByText('Enter a display name.')).toHaveLength(1);
    expect(screen.getByLabelText(/Display name/)).toHaveAccessibleDescription(
      /Enter a display name/,
    );
    expect(created).toEqual([]);
  });

  it('goes to the first input that it refuses, each time', async () => {
    const api = portalApi();
    renderForm('create-project', api, { ...firstPage, admins: [''] });
    await screen.findByText('This name is available.');
    await press('Next');
    const group = await screen.findByRole('combobox', { name: 'Group 1' });
    await waitFor(() => expect(group).toHaveFocus());
    await press('Next');
    await waitFor(() => expect(group).toHaveFocus());
    const name = screen.getByLabelText(/Display name/);
    await userEvent.clear(name);
    await press('Next');
    await waitFor(() => expect(name).toHaveFocus());
  });

  it('says at once that a name is taken', async () => {
    renderForm('create-project', portalApi({ takenNames: ['vision-2'] }));
    await enter(await screen.findByLabelText(/Display name/), 'Vision 2');
    expect(
      await screen.findByText(
        /A Project or namespace with this name already exists/,
      ),
    ).toBeInTheDocument();
  });

  it('says that an interrupted creation can be completed, and goes on', async () => {
    renderForm(
      'create-project',
      portalApi({ interruptedNames: ['vision-2'] }),
      firstPage,
    );
    const name = await screen.findByLabelText(/Display name/);
    await userEvent.clear(name);
    await enter(name, 'Vision 2');
    expect(
      await screen.findByText(/Create it with the same values to complete it/),
    ).toBeInTheDocument();
    expect(screen.queryByText('This name is available.')).toBeNull();
  });

  it('offers no tenant to those who cannot create projects', async () => {
    const access = {
      roles: [],
      allowed: [],
      adminGroups: ['acme-admins'],
      decidedBy: 'hub' as const,
    };
    renderForm('create-project', portalApi({ access }));
    expect(
      await screen.findByText(/cannot create Projects in any Tenant/),
    ).toBeInTheDocument();
  });

  it('says below a field, once, what none of its inputs shows', async () => {
    const access = {
      roles: [],
      allowed: [],
      adminGroups: ['acme-admins'],
      decidedBy: 'hub' as const,
    };
    renderForm('create-project', portalApi({ access }), firstPage);
    await screen.findByText('This name is available.');
    await press('Next');
    const said =
      'You need the admin role in this Tenant. Ask one of these groups: acme-admins.';
    expect(await screen.findAllByText(said)).toHaveLength(1);
    expect(
      screen.getByRole('button', { name: /Tenant/ }),
    ).toHaveAccessibleDescription(said);
  });

  it('validates an integration and never shows its key again', async () => {
    const { created } = await openOptions(
      portalApi({ validation: refusedKey }),
    );
    await addPalette();
    await press('Validate');
    expect(await screen.findByText(/Enter the API key\./)).toBeInTheDocument();
    await enter(screen.getByLabelText(/API key/), KEY);
    await press('Validate');
    expect(
      await screen.findByText('Failed: Palette does not accept the API key'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Create another key in Palette'),
    ).toBeInTheDocument();
    await press('Review');
    expect(
      await screen.findAllByText(
        /does not accept the API key Create another key/,
      ),
    ).not.toHaveLength(0);
    expect(created).toEqual([]);
  });

  it('validates an integration when it continues, and shows each step beside it', async () => {
    const { created } = await openOptions(
      portalApi({ validation: refusedKey }),
    );
    await addPalette();
    await enter(screen.getByLabelText(/API key/), KEY);
    await press('Review');
    const step = 'Failed: Palette does not accept the API key';
    expect(await screen.findByText(step)).toBeInTheDocument();
    // Beside the step, only the list above all fields names it.
    expect(screen.getAllByText(/does not accept the API key/)).toHaveLength(2);
    await userEvent.type(screen.getByLabelText(/API key/), 'x');
    expect(screen.queryByText(step)).toBeNull();
    expect(created).toEqual([]);
  });

  it('does not mark what is fixed', async () => {
    await openOptions();
    const groups = await screen.findByRole('group', { name: 'Editor groups' });
    await userEvent.click(
      within(groups).getByRole('button', { name: 'Add group' }),
    );
    const group = within(groups).getByRole('combobox', { name: 'Group 1' });
    await press('Review');
    await waitFor(() => expect(group).toBeInvalid());
    const said = 'Enter the name of the group or remove the row.';
    expect(screen.getAllByText(said)).toHaveLength(1);
    await enter(group, 'vision-editors');
    expect(group).toBeValid();
    expect(screen.queryAllByText(said)).toHaveLength(0);
  });

  it('shows marks in place of keys in the review', async () => {
    const { created } = await openOptions();
    await addPalette();
    await enter(screen.getByLabelText(/API key/), KEY);
    await press('Review');
    expect(await screen.findByText('Palette API key')).toBeInTheDocument();
    expect(screen.getByText('********')).toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain(KEY);
    await press('Create');
    await waitFor(() => expect(created).toHaveLength(1));
    expect(JSON.stringify(created)).not.toContain(KEY);
  });

  it('says beside a limit what is wrong with it', async () => {
    await openOptions();
    const limits = await screen.findByRole('group', { name: 'GPU limits' });
    await userEvent.click(
      within(limits).getByRole('button', { name: 'Add GPU family' }),
    );
    const count = within(limits).getByRole('textbox', {
      name: 'Number of GPUs 1',
    });
    await enter(count, '0');
    await press('Review');
    await waitFor(() =>
      expect(count).toHaveAccessibleDescription(
        'Enter a whole number of GPUs greater than 0.',
      ),
    );
  });
});

describe('the form of create-compute-pool', () => {
  it('takes the newest version of the chosen bundle', async () => {
    const { created } = renderForm('create-compute-pool', portalApi());
    await screen.findAllByText('NLP');
    await enter(screen.getByRole('textbox', { name: 'Name' }), 'nlp-gpu');
    await userEvent.click(
      await screen.findByRole('button', { name: /Choose Profile Bundle/ }),
    );
    await userEvent.click(await screen.findByRole('option', { name: /Edge/ }));
    await press('Next');
    expect(
      await screen.findByText('The Profile Bundle has no variables.'),
    ).toBeInTheDocument();
    await press('Review');
    await press('Create');
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({
      project: { hub: 'main', project: 'nlp' },
      name: 'nlp-gpu',
      variant: 'shared',
      profileBundle: { name: 'edge-v1', namespace: 'nlp', version: 'v1' },
    });
  });
});

describe('the form of deploy-app', () => {
  const chosen = {
    project: { hub: 'main', project: 'nlp' },
    name: 'notebooks',
    profileBundle: { name: 'notebooks-v2', namespace: 'nlp', version: 'v2' },
  };

  it('tells where the app fits', async () => {
    renderForm('deploy-app', portalApi(), chosen);
    await screen.findAllByText('NLP');
    await press('Next');
    await userEvent.click(
      await screen.findByRole('radio', {
        name: 'Existing Compute Pool',
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /Choose Compute Pool/ }),
    );
    expect(
      await screen.findByText(
        'Fits: 6 of 8 NVIDIA-A100 free, 2 × any GPU needed',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Does not fit: 1 of 4 NVIDIA-A100 free, 2 × any GPU needed',
      ),
    ).toBeInTheDocument();
  });

  it('forgets values for variables that another bundle had', async () => {
    const { created } = renderForm('deploy-app', portalApi(), {
      ...chosen,
      target: { mode: 'dedicated' },
      variables: [
        { name: 'ofAnotherBundle', value: 'x' },
        { name: 'hostName', value: 'a.example.com' },
      ],
    });
    await screen.findAllByText('NLP');
    await press('Next');
    await enter(await screen.findByLabelText(/^Password/), KEY);
    await press('Next');
    await press('Review');
    await press('Create');
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({
      variables: [
        { name: 'hostName', value: 'a.example.com' },
        { name: 'password', secretValue: '••••••••' },
      ],
    });
  });

  it('asks for the variables of the bundle, and keeps secret values apart', async () => {
    const { created } = renderForm('deploy-app', portalApi(), chosen);
    await screen.findAllByText('NLP');
    await press('Next');
    await userEvent.click(
      await screen.findByRole('radio', {
        name: 'Dedicated Compute Pool',
      }),
    );
    await press('Next');
    expect(
      await screen.findAllByText('Enter a value for Host name.'),
    ).toHaveLength(1);
    await enter(
      screen.getByRole('textbox', { name: 'Host name' }),
      'a.example.com',
    );
    await enter(screen.getByLabelText(/^Password/), KEY);
    expect(screen.getByRole('textbox', { name: 'Replicas' })).toHaveAttribute(
      'placeholder',
      'Default: 1',
    );
    await press('Next');
    await press('Review');
    await press('Create');
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({
      target: { mode: 'dedicated' },
      variables: [
        { name: 'hostName', value: 'a.example.com' },
        { name: 'password', secretValue: '••••••••' },
      ],
    });
    expect(JSON.stringify(created)).not.toContain(KEY);
  });
});
