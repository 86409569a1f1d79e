import {
  projectRequestSchema,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../__testUtils__/InputHarness';
import { shownValue } from '../__testUtils__/shownValue';
import { GpuCountDraft, GpuCountsInput } from './GpuCountsInput';
import { problemsOf } from './problems';

type Limits = readonly GpuCountDraft[];

function problemsOfLimits(limits: Limits) {
  const rule = projectRequestSchema.shape.gpuResources;
  const result = validateRequest(rule, { limits, requests: [] });
  return result.ok ? [] : problemsOf(result.problems, 'limits');
}

async function renderLimits(limits: Limits = [], families?: string[]) {
  renderInTestApp(
    <InputHarness<Limits> initial={limits}>
      {(value, onChange) => (
        <GpuCountsInput
          label="GPU limits"
          value={value}
          onChange={onChange}
          families={families}
          problems={problemsOfLimits(value)}
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('group', { name: 'GPU limits' });
  return userEvent.setup();
}

const family = (number: number) =>
  screen.getByRole('combobox', { name: `GPU family ${number}` });
const count = (number: number) =>
  screen.getByRole('textbox', { name: `Number of GPUs ${number}` });

describe('numbers of GPUs', () => {
  it('are entered by keyboard alone, with a family of the suggestions', async () => {
    const user = await renderLimits([], ['NVIDIA-A100', 'NVIDIA-H100']);
    screen.getByRole('button', { name: 'Add GPU family' }).focus();
    await user.keyboard('{Enter}h1');
    await screen.findByRole('option', { name: 'NVIDIA-H100' });
    await user.keyboard('{ArrowDown}{Enter}{Tab}4{Tab}');
    expect(shownValue()).toEqual([{ family: 'NVIDIA-H100', count: 4 }]);
  });

  it('do not suggest Default twice', async () => {
    const user = await renderLimits([
      { family: 'Default', count: 2 },
      { family: '', count: 1 },
    ]);
    await user.type(family(2), 'def');
    expect(
      await screen.findByRole('option', { name: /def/ }),
    ).toHaveAccessibleDescription('Custom value');
    expect(screen.queryByRole('option', { name: 'Default' })).toBeNull();
  });

  it.each([
    ['zero', { count: 0 }],
    ['a negative number', { count: -2 }],
    ['a part of a GPU', { count: 0.5 }],
  ])('refuse %s beside the number', async (_what, { count: entered }) => {
    await renderLimits([{ family: 'A100', count: entered }]);
    expect(count(1)).toBeInvalid();
    expect(count(1)).toHaveAccessibleDescription(
      'Enter a whole number of GPUs greater than 0.',
    );
    expect(family(1)).toBeValid();
  });

  it('forget a number that is emptied', async () => {
    const user = await renderLimits([{ family: 'A100', count: 4 }]);
    await user.clear(count(1));
    await user.tab();
    expect(shownValue()).toEqual([{ family: 'A100' }]);
    expect(count(1)).toBeInvalid();
  });

  it('name a family that is there twice beside the second', async () => {
    await renderLimits([
      { family: 'NVIDIA A100', count: 1 },
      { family: 'nvidia-a100', count: 2 },
    ]);
    expect(family(1)).toBeValid();
    expect(family(2)).toHaveAccessibleDescription(/NVIDIA-A100/);
  });

  it('name the row that a button removes', async () => {
    const user = await renderLimits([
      { family: 'A100', count: 1 },
      { family: '', count: 1 },
    ]);
    expect(
      screen.getByRole('button', { name: 'Remove GPU family 2' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove A100' }));
    expect(shownValue()).toEqual([{ family: '', count: 1 }]);
  });
});
