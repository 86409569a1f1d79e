import {
  projectRequestSchema,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../__testUtils__/InputHarness';
import { shownValue } from '../__testUtils__/shownValue';
import { KeyValuesInput } from './KeyValuesInput';

type Tags = Readonly<Record<string, string>>;

function problemsOfTags(tags: Tags) {
  const result = validateRequest(projectRequestSchema.shape.tags, tags);
  return result.ok ? [] : result.problems;
}

async function renderTags(tags: Tags = {}) {
  renderInTestApp(
    <InputHarness<Tags> initial={tags}>
      {(value, onChange) => (
        <KeyValuesInput
          label="Tags"
          value={value}
          onChange={onChange}
          problems={problemsOfTags(value)}
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('group', { name: 'Tags' });
  return userEvent.setup();
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('texts by key', () => {
  it('are entered by keyboard alone', async () => {
    const user = await renderTags();
    screen.getByRole('button', { name: 'Add entry' }).focus();
    await user.keyboard('{Enter}team{Tab}vision');
    expect(shownValue()).toEqual({ team: 'vision' });
    await user.tab();
    expect(screen.getByRole('button', { name: 'Remove team' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(shownValue()).toEqual({});
    expect(screen.getByRole('button', { name: 'Add entry' })).toHaveFocus();
  });

  it('leave out rows in which nothing is entered', async () => {
    const user = await renderTags({ team: 'vision' });
    await user.click(screen.getByRole('button', { name: 'Add entry' }));
    expect(field('Key 2')).toHaveFocus();
    expect(shownValue()).toEqual({ team: 'vision' });
    expect(field('Key 2')).toBeValid();
  });

  it('say beside a key that it cannot be one', async () => {
    await renderTags({ 'kubernetes.io/x': 'y', 'a b': 'c' });
    expect(field('Key 1')).toHaveAccessibleDescription(/kubernetes\.io\/x/);
    expect(field('Key 2')).toHaveAccessibleDescription(/a b/);
    expect(field('Value 1')).toBeValid();
    expect(field('Value 2')).toBeValid();
  });

  it('say beside a value that it cannot be one', async () => {
    await renderTags({ team: 'a b' });
    expect(field('Value 1')).toBeInvalid();
    expect(field('Value 1')).toHaveAccessibleDescription(/team/);
    expect(field('Key 1')).toBeValid();
  });

  it('ask for a key once where only a value is entered', async () => {
    const user = await renderTags();
    await user.click(screen.getByRole('button', { name: 'Add entry' }));
    await user.type(field('Value 1'), 'vision');
    expect(field('Key 1')).toBeInvalid();
    expect(screen.getAllByText(/is not a valid label key/)).toHaveLength(1);
  });

  it('say what is wrong with a key that is there twice where it counts', async () => {
    const user = await renderTags({ 'a b': 'c' });
    await user.click(screen.getByRole('button', { name: 'Add entry' }));
    await user.type(field('Key 2'), 'a b');
    expect(field('Key 1')).toBeValid();
    expect(field('Key 1')).toHaveAccessibleDescription(/last value applies/);
    expect(field('Key 2')).toBeInvalid();
  });
});
