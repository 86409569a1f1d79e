import type { IntegrationValidationResponse } from '@paletteai/backstage-plugin-paletteai-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../../__testUtils__/InputHarness';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { shownValue } from '../../__testUtils__/shownValue';
import { FakePaletteAiApi } from '../../testUtils';
import type { IntegrationDraft } from './IntegrationDraft';
import { IntegrationInput } from './IntegrationInput';

const KEY = 'very-secret-key';
const palette: IntegrationDraft = {
  name: 'palette',
  hostUrl: 'https://palette.example.com',
  tenant: 'acme',
  projectId: '65f0',
  apiKey: KEY,
};
const refused: IntegrationValidationResponse = {
  type: 'palette',
  verdict: 'refused',
  facts: {},
  steps: [
    { step: 'palette.host', outcome: 'passed', message: 'Palette answers' },
    {
      step: 'palette.key',
      outcome: 'failed',
      message: 'Palette does not accept the API key',
      advice: 'Create another key in Palette',
    },
  ],
};

type Options = {
  draft?: IntegrationDraft;
  api?: FakePaletteAiApi;
  tried?: IntegrationValidationResponse;
};

async function renderIntegration(options: Options = {}) {
  const { draft = palette, api = FakePaletteAiApi.create(), tried } = options;
  renderWithApi(
    <InputHarness initial={draft}>
      {(value, onChange) => (
        <IntegrationInput
          label="Palette integration"
          type="palette"
          value={value}
          onChange={onChange}
          tried={tried}
        />
      )}
    </InputHarness>,
    api,
  );
  await screen.findByRole('group', { name: 'Palette integration' });
  return userEvent.setup();
}

const validate = () => screen.getByRole('button', { name: 'Validate' });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('an integration', () => {
  it('is tried by keyboard, and the focus stays', async () => {
    const user = await renderIntegration();
    validate().focus();
    await user.keyboard('{Enter}');
    expect(
      await screen.findByText('The integration works'),
    ).toBeInTheDocument();
    expect(validate()).toHaveFocus();
  });

  it('shows each step and what to do', async () => {
    const api = FakePaletteAiApi.create({ validation: refused });
    const user = await renderIntegration({ api });
    await user.click(validate());
    expect(
      await screen.findByText('Passed: Palette answers'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Failed: Palette does not accept the API key'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Create another key in Palette'),
    ).toBeInTheDocument();
  });

  it('lets people go on when it could not be tried', async () => {
    const untried = {
      ...refused,
      verdict: 'untried' as const,
      retryAfterSeconds: 90,
      steps: [
        {
          step: 'palette.key',
          outcome: 'untried' as const,
          reason: 'throttled',
          message: 'Palette asks to wait',
        },
      ],
    };
    await renderIntegration({ tried: untried });
    expect(
      screen.getByText(/could not be validated. You can use it/),
    ).toBeInTheDocument();
    expect(screen.getByText('Try again in 90 seconds.')).toBeInTheDocument();
    expect(
      screen.getByText('Not validated: Palette asks to wait'),
    ).toBeInTheDocument();
  });

  it('says nothing about a key that was not tried', async () => {
    const api = FakePaletteAiApi.create({ validation: refused });
    const user = await renderIntegration({ api });
    await user.click(validate());
    await screen.findByText('The integration does not work');
    await user.type(screen.getByLabelText(/API key/), 'x');
    expect(screen.queryByText('The integration does not work')).toBeNull();
  });

  it('marks what is missing before it is tried, each once', async () => {
    const user = await renderIntegration({
      draft: { name: 'palette', hostUrl: 'palette.example.com' },
    });
    expect(field('Host URL')).toBeValid();
    validate().focus();
    await user.keyboard('{Enter}');
    for (const name of ['Host URL', 'Palette tenant', 'Palette project ID']) {
      expect(field(name)).toBeInvalid();
    }
    const missing = 'Enter the API key.';
    expect(screen.getByLabelText(/API key/)).toHaveAccessibleDescription(
      new RegExp(missing),
    );
    expect(screen.getAllByText(missing)).toHaveLength(1);
    expect(
      screen.getByText('Fix the highlighted fields, then validate.'),
    ).toBeInTheDocument();
  });

  it('keeps the focus when it could not be tried and is tried again', async () => {
    const api = FakePaletteAiApi.create();
    api.breakWith({ kind: 'other', message: 'The portal is out of order' });
    const user = await renderIntegration({ api });
    await user.click(validate());
    expect(
      await screen.findByText('The portal is out of order'),
    ).toBeInTheDocument();
    api.breakWith(undefined);
    await user.click(screen.getByRole('button', { name: /Try again|Retry/ }));
    expect(
      await screen.findByText('The integration works'),
    ).toBeInTheDocument();
    expect(validate()).toHaveFocus();
  });

  it('shows what was found elsewhere', async () => {
    await renderIntegration({ tried: refused });
    expect(
      screen.getByText('Failed: Palette does not accept the API key'),
    ).toBeInTheDocument();
  });

  it('does not show the key', async () => {
    await renderIntegration();
    expect(screen.getByLabelText(/API key/)).toHaveAttribute(
      'type',
      'password',
    );
  });

  it('leaves out what is emptied', async () => {
    const user = await renderIntegration();
    await user.clear(field('Host URL'));
    expect(shownValue()).not.toHaveProperty('hostUrl');
  });

  it('asks for certificates only while they are verified', async () => {
    const user = await renderIntegration();
    await user.click(screen.getByRole('button', { name: /Certificates/ }));
    await user.click(
      await screen.findByRole('option', { name: 'Provide certificates' }),
    );
    expect(field('CA certificate')).toBeInTheDocument();
    await user.click(
      screen.getByRole('switch', { name: 'Skip SSL certificate verification' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('textbox', { name: 'CA certificate' }),
      ).toBeNull(),
    );
  });
});
