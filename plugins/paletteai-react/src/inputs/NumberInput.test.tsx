import { describeProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../__testUtils__/InputHarness';
import { shownValue } from '../__testUtils__/shownValue';
import { NumberInput } from './NumberInput';

type Value = { count?: number };

async function renderNumber(initial: Value = {}) {
  renderInTestApp(
    <InputHarness initial={initial}>
      {({ count }, onChange) => (
        <NumberInput
          label="GPUs"
          description="Over all nodes"
          value={count}
          onChange={changed => onChange({ count: changed })}
          problems={
            count === 0 ? [describeProblem('gpu.count.positive', '')] : []
          }
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('textbox', { name: 'GPUs' });
  return userEvent.setup();
}

const field = () => screen.getByRole('textbox', { name: 'GPUs' });

describe('a number', () => {
  it('is empty until one is entered', async () => {
    await renderNumber();
    expect(field()).toHaveValue('');
    expect(field()).toHaveAccessibleDescription('Over all nodes');
  });

  it.each([
    ['a whole number', '4', 4],
    ['what the rules refuse later: a fraction', '0.5', 0.5],
    ['what the rules refuse later: a negative number', '-2', -2],
  ])('takes %s', async (_what, typed, value) => {
    const user = await renderNumber();
    await user.type(field(), typed);
    await user.tab();
    expect(shownValue()).toEqual({ count: value });
  });

  it('is stepped by keyboard', async () => {
    const user = await renderNumber({ count: 4 });
    field().focus();
    await user.keyboard('{ArrowUp}');
    expect(shownValue()).toEqual({ count: 5 });
  });

  it('is none again when it is emptied', async () => {
    const user = await renderNumber({ count: 4 });
    await user.clear(field());
    await user.tab();
    expect(shownValue()).toEqual({});
  });

  it('says what is wrong along with what it is for', async () => {
    await renderNumber({ count: 0 });
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(
      /Over all nodes.*greater than 0|greater than 0.*Over all nodes/,
    );
  });
});
