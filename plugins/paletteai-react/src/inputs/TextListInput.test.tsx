import {
  projectRequestSchema,
  RequestProblem,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../__testUtils__/InputHarness';
import { shownValue } from '../__testUtils__/shownValue';
import { TextListInput } from './TextListInput';

const rule = projectRequestSchema.shape.roleMapping.shape.admin;

function problemsOfGroups(groups: readonly string[]): RequestProblem[] {
  const result = validateRequest(rule, groups);
  return result.ok ? [] : result.problems;
}

type Options = {
  groups?: string[];
  startsWithRow?: boolean;
  isChecked?: boolean;
};

async function renderGroups(options: Options = {}) {
  const { groups = [], startsWithRow, isChecked } = options;
  renderInTestApp(
    <InputHarness<readonly string[]> initial={groups}>
      {(value, onChange) => (
        <TextListInput
          label="Admins"
          description="Who may do all"
          entryLabel="Group"
          addLabel="Add group"
          value={value}
          onChange={onChange}
          startsWithRow={startsWithRow}
          problems={isChecked ? problemsOfGroups(value) : []}
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('group', { name: 'Admins' });
  return userEvent.setup();
}

const group = (number: number) =>
  screen.getByRole('textbox', { name: `Group ${number}` });
const remove = (number: number) =>
  screen.getByRole('button', { name: `Remove Group ${number}` });
const add = () => screen.getByRole('button', { name: 'Add group' });

describe('a list of texts', () => {
  it('has a name and says what it is for', async () => {
    await renderGroups();
    expect(
      screen.getByRole('group', { name: 'Admins' }),
    ).toHaveAccessibleDescription('Who may do all');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('goes into the row that is added by keyboard', async () => {
    const user = await renderGroups({ groups: ['a'] });
    add().focus();
    await user.keyboard('{Enter}');
    expect(group(2)).toHaveFocus();
    await user.keyboard('b');
    expect(shownValue()).toEqual(['a', 'b']);
  });

  it('goes to the row that takes the place of the one that is removed', async () => {
    const user = await renderGroups({ groups: ['a', 'b', 'c'] });
    remove(2).focus();
    await user.keyboard(' ');
    expect(shownValue()).toEqual(['a', 'c']);
    expect(remove(2)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remove(1)).toHaveFocus();
  });

  it('goes to the button that adds when no row is left', async () => {
    const user = await renderGroups({ groups: ['a'] });
    remove(1).focus();
    await user.keyboard('{Enter}');
    expect(shownValue()).toEqual([]);
    expect(add()).toHaveFocus();
  });

  it('leaves the texts of the other rows where they are', async () => {
    const user = await renderGroups({ groups: ['a', 'b', 'c'] });
    await user.click(remove(1));
    expect(group(1)).toHaveValue('b');
    expect(group(2)).toHaveValue('c');
  });

  it('says beside an entry what is wrong with it, once', async () => {
    await renderGroups({ groups: ['a', ''], isChecked: true });
    expect(group(2)).toBeInvalid();
    expect(group(2)).toHaveAccessibleDescription(
      'Enter the name of the group or remove the row.',
    );
    expect(group(1)).toBeValid();
    expect(screen.getAllByText(/Enter the name of the group/)).toHaveLength(1);
  });

  it('says of the list what is wrong with all of it', async () => {
    await renderGroups({ isChecked: true });
    expect(
      screen.getByRole('group', { name: 'Admins' }),
    ).toHaveAccessibleDescription(/^Who may do all .*group/);
  });
});

describe('a list of texts that starts with a row', () => {
  it('has a row to fill in that cannot be removed', async () => {
    const user = await renderGroups({ startsWithRow: true });
    expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
    await user.type(group(1), 'ab');
    expect(shownValue()).toEqual(['ab']);
    expect(remove(1)).toBeInTheDocument();
    expect(group(1)).toHaveFocus();
  });

  it('goes back into that row when the last one is removed', async () => {
    const user = await renderGroups({ startsWithRow: true, groups: ['a'] });
    remove(1).focus();
    await user.keyboard('{Enter}');
    expect(shownValue()).toEqual([]);
    expect(group(1)).toHaveFocus();
    expect(group(1)).toHaveValue('');
  });

  it('adds a second row beside the one to fill in', async () => {
    const user = await renderGroups({ startsWithRow: true });
    await user.click(add());
    expect(shownValue()).toEqual(['', '']);
    expect(group(2)).toHaveFocus();
  });
});
