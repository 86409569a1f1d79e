import {
  appDeploymentRequestSchema,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../../__testUtils__/InputHarness';
import { shownValue } from '../../__testUtils__/shownValue';
import { ResourcesDraft, ResourcesInput } from './ResourcesInput';

function problemsOfResources(resources: ResourcesDraft) {
  const rule = appDeploymentRequestSchema.shape.resources;
  const result = validateRequest(rule, resources);
  return result.ok ? [] : result.problems;
}

async function renderResources(resources: ResourcesDraft = {}) {
  renderInTestApp(
    <InputHarness initial={resources}>
      {(value, onChange) => (
        <ResourcesInput
          label="Resources"
          description="What the app needs"
          value={value}
          onChange={onChange}
          problems={problemsOfResources(value)}
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('group', { name: 'Resources' });
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('what a deployment needs', () => {
  it('is a group with a name and what it is for', async () => {
    await renderResources();
    expect(
      screen.getByRole('group', { name: 'Resources' }),
    ).toHaveAccessibleDescription('What the app needs');
  });

  it('is entered by keyboard alone', async () => {
    const user = await renderResources();
    field('CPU cores').focus();
    await user.keyboard('2{Tab}8 GiB{Tab}A100{Tab}1{Tab}80 GB{Tab}');
    expect(shownValue()).toEqual({
      cpuCount: 2,
      memory: '8 GiB',
      gpu: { family: 'A100', count: 1, memory: '80 GB' },
    });
  });

  it('is nothing when all is emptied', async () => {
    const user = await renderResources({ cpuCount: 2, memory: '8 GiB' });
    await user.clear(field('CPU cores'));
    await user.clear(field('Memory'));
    await user.tab();
    expect(shownValue()).toEqual({});
  });

  it.each([
    ['memory without a unit', { memory: '8' }, 'Memory', /unit/],
    ['memory of nothing', { memory: '0 GiB' }, 'Memory', /./],
    ['no CPU cores', { cpuCount: 0 }, 'CPU cores', /./],
    [
      'a family without a number',
      { gpu: { family: 'A100' } },
      'Number of GPUs',
      /./,
    ],
    [
      'a number without a family',
      { gpu: { family: '', count: 1 } },
      'GPU family',
      /./,
    ],
  ])('refuses %s at its input', async (_what, resources, name, message) => {
    await renderResources(resources);
    const invalid = screen
      .getAllByRole('textbox')
      .filter(each => each.getAttribute('aria-invalid') === 'true');
    expect(invalid).toEqual([field(name)]);
    expect(field(name)).toHaveAccessibleDescription(message);
  });
});
