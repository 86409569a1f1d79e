import {
  appDeploymentRequestSchema,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../../__testUtils__/InputHarness';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { shownValue } from '../../__testUtils__/shownValue';
import { computePoolView, FakePaletteAiApi } from '../../testUtils';
import type { TargetDraft } from './TargetDraft';
import { TargetInput } from './TargetInput';

function problemsOfTarget(target: TargetDraft) {
  const rule = appDeploymentRequestSchema.shape.target;
  const result = validateRequest(rule, target);
  return result.ok ? [] : result.problems;
}

const pool = computePoolView({
  name: 'nlp-small',
  namespace: 'nlp',
  gpuCapacity: { 'NVIDIA A100': 4 },
  gpuUsed: { 'NVIDIA A100': 3 },
});

async function renderTarget(target: TargetDraft = {}, computePools = [pool]) {
  renderWithApi(
    <InputHarness initial={target}>
      {(value, onChange) => (
        <TargetInput
          label="Compute Pool"
          value={value}
          onChange={onChange}
          project={{ hub: 'main', project: 'nlp' }}
          need={{ count: 2 }}
          problems={problemsOfTarget(value)}
          isRequired
        />
      )}
    </InputHarness>,
    FakePaletteAiApi.create({ computePools }),
  );
  await screen.findByRole('radiogroup', { name: 'Compute Pool' });
  return userEvent.setup();
}

const choice = () => screen.getByRole('radiogroup', { name: 'Compute Pool' });

describe('where a deployment runs', () => {
  it('is asked for', async () => {
    await renderTarget();
    expect(choice()).toBeInvalid();
    expect(choice()).toHaveAccessibleDescription(/./);
  });

  it('is chosen by keyboard alone', async () => {
    const user = await renderTarget();
    await user.tab();
    await user.keyboard(' ');
    expect(shownValue()).toEqual({ mode: 'existing' });
    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: /nlp-small/ });
    await user.keyboard('{Enter}');
    expect(shownValue()).toEqual({
      mode: 'existing',
      computePool: 'nlp-small',
    });
    const chosen = screen.getByRole('button', { name: /Compute Pool/ });
    await waitFor(() => expect(chosen).toHaveFocus());
  });

  it('asks for the pool at the pool, once', async () => {
    await renderTarget({ mode: 'existing' });
    expect(choice()).toBeValid();
    expect(
      screen.getByRole('button', { name: /Compute Pool/ }),
    ).toHaveAccessibleDescription(/./);
    expect(
      screen.getAllByText(/Enter a name for the Compute Pool/),
    ).toHaveLength(1);
  });

  it('says where it does not fit', async () => {
    await renderTarget({ mode: 'existing', computePool: 'nlp-small' });
    expect(await screen.findByText(/^Does not fit/)).toBeInTheDocument();
  });

  it('forgets a pool that the project does not have', async () => {
    await renderTarget({ mode: 'existing', computePool: 'of-another' });
    await waitFor(() => expect(shownValue()).toEqual({ mode: 'existing' }));
  });

  it('offers every pool of a project that has many', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      computePoolView({ name: `pool-${index}`, namespace: 'nlp' }),
    );
    await renderTarget({ mode: 'existing', computePool: 'pool-119' }, many);
    expect(
      await screen.findByRole('button', { name: /pool-119/ }),
    ).toBeInTheDocument();
  });

  it('says what to do where there is no pool', async () => {
    await renderTarget({ mode: 'existing' }, []);
    expect(
      await screen.findByText(/has no Compute Pools yet/),
    ).toBeInTheDocument();
  });

  it('refuses a name of a pool at the name', async () => {
    await renderTarget({ mode: 'dedicated', name: 'ab' });
    expect(choice()).toBeValid();
    expect(
      screen.getByRole('textbox', { name: 'Compute Pool name' }),
    ).toBeInvalid();
  });

  it('leaves the name to the hub when it is emptied', async () => {
    const user = await renderTarget({ mode: 'dedicated', name: 'pool' });
    await user.clear(
      screen.getByRole('textbox', { name: 'Compute Pool name' }),
    );
    expect(shownValue()).toEqual({ mode: 'dedicated' });
  });
});
