import type {
  BundleVariable,
  GivenVariable,
} from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../../__testUtils__/InputHarness';
import { shownValue } from '../../__testUtils__/shownValue';
import { checkBundleVariables } from './checkBundleVariables';
import { VariablesInput } from './VariablesInput';

function variable(part: Partial<BundleVariable>): BundleVariable {
  return {
    name: 'hostName',
    displayName: 'Host name',
    type: 'string',
    scope: 'Workload',
    required: false,
    sensitive: false,
    enum: [],
    ...part,
  };
}

const declared = [
  variable({ required: true, pattern: '^[a-z.]+$' }),
  variable({
    name: 'replicas',
    displayName: 'Replicas',
    type: 'integer',
    default: '1',
    minimum: 1,
  }),
  variable({ name: 'debug', displayName: 'Debug', type: 'boolean' }),
  variable({
    name: 'password',
    displayName: 'Password',
    required: true,
    sensitive: true,
  }),
];

async function renderVariables(
  given: GivenVariable[] = [],
  variables: BundleVariable[] = declared,
) {
  renderInTestApp(
    <InputHarness<readonly GivenVariable[]> initial={given}>
      {(value, onChange) => (
        <VariablesInput
          label="Variables"
          variables={variables}
          value={value}
          onChange={onChange}
          problems={checkBundleVariables(variables, value)}
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('group', { name: 'Variables' });
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('values of variables', () => {
  it('are asked for by what people call them', async () => {
    await renderVariables();
    expect(field('Host name')).toBeRequired();
    expect(field('Replicas')).not.toBeRequired();
    expect(field('Replicas')).toHaveAttribute('placeholder', 'Default: 1');
    expect(screen.getByLabelText(/^Password/)).toHaveAttribute(
      'type',
      'password',
    );
  });

  it('are missing at their inputs, each once', async () => {
    await renderVariables();
    expect(field('Host name')).toHaveAccessibleDescription(/Host name/);
    expect(screen.getByLabelText(/^Password/)).toHaveAccessibleDescription(
      /Password/,
    );
    expect(screen.getAllByText('Enter a value for Host name.')).toHaveLength(1);
    expect(screen.getAllByText('Enter a value for Password.')).toHaveLength(1);
    expect(field('Replicas')).toBeValid();
  });

  it('are said to be wrong at their inputs', async () => {
    await renderVariables([
      { name: 'password', secretValue: 'x' },
      { name: 'replicas', value: '0' },
      { name: 'hostName', value: 'A B' },
    ]);
    expect(field('Replicas')).toBeInvalid();
    expect(field('Replicas')).toHaveAccessibleDescription(
      /1 or more for Replicas/,
    );
    expect(field('Host name')).toBeInvalid();
    expect(screen.getByLabelText(/^Password/)).toBeValid();
  });

  it('are left to the bundle when they are emptied', async () => {
    const user = await renderVariables([{ name: 'replicas', value: '3' }]);
    await user.clear(field('Replicas'));
    expect(shownValue()).toEqual([]);
  });

  it('are chosen where there are only some', async () => {
    const user = await renderVariables();
    screen.getByRole('button', { name: /Debug/ }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('option', { name: 'true' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(shownValue()).toEqual([
      { name: 'debug', value: expect.stringMatching(/true|false/) },
    ]);
  });

  it('are notified of the whole where the bundle does not know them', async () => {
    await renderVariables([{ name: 'other', value: 'x' }], []);
    expect(
      screen.getByText('The Profile Bundle has no variables.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('group', { name: 'Variables' }),
    ).toHaveAccessibleDescription(/other/);
  });
});
