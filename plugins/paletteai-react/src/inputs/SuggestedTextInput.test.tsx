import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SuggestedTextInput } from './SuggestedTextInput';

const known = ['NVIDIA-H100', 'Default'];

function Field({ suggestions = known }: { suggestions?: string[] }) {
  const [value, setValue] = useState('');
  return (
    <>
      <SuggestedTextInput
        label="Family"
        value={value}
        onChange={setValue}
        suggestions={suggestions}
      />
      <output>{value}</output>
    </>
  );
}

describe('a text with suggestions', () => {
  it.each([
    ['a suggestion', 'H100', 'NVIDIA-H100'],
    ['a text of one’s own', 'NVIDIA-A100', 'NVIDIA-A100'],
  ])('closes the list when %s is chosen', async (_what, typed, chosen) => {
    const user = userEvent.setup();
    renderInTestApp(<Field />);
    const field = await screen.findByRole('combobox', { name: 'Family' });
    await user.type(field, typed);
    await user.click(await screen.findByRole('option', { name: chosen }));
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(field).toHaveValue(chosen);
    expect(screen.getByRole('status')).toHaveTextContent(chosen);
  });

  it('continues with what is typed after a choice', async () => {
    const user = userEvent.setup();
    renderInTestApp(<Field />);
    const field = await screen.findByRole('combobox', { name: 'Family' });
    await user.type(field, 'AMD');
    await user.click(await screen.findByRole('option', { name: 'AMD' }));
    await user.type(field, '-MI300X');
    expect(field).toHaveValue('AMD-MI300X');
  });

  it('keeps the list open when suggestions arrive for what is typed', async () => {
    const user = userEvent.setup();
    let arrive = () => {};
    function LateField() {
      const [suggestions, setSuggestions] = useState<string[]>([]);
      arrive = () => setSuggestions(known);
      return <Field suggestions={suggestions} />;
    }
    renderInTestApp(<LateField />);
    const field = await screen.findByRole('combobox', { name: 'Family' });
    await user.type(field, 'NVIDIA-H100');
    await screen.findByRole('option', { name: 'NVIDIA-H100' });
    act(() => arrive());
    await user.click(screen.getByRole('option', { name: 'NVIDIA-H100' }));
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(field).toHaveValue('NVIDIA-H100');
  });

  it('offers longer suggestions when a shorter one is typed in full', async () => {
    const user = userEvent.setup();
    renderInTestApp(<Field suggestions={['A10', 'A100']} />);
    const field = await screen.findByRole('combobox', { name: 'Family' });
    await user.type(field, 'A10');
    expect(await screen.findByRole('option', { name: 'A100' })).toBeVisible();
    expect(screen.getByRole('option', { name: 'A10' })).toBeVisible();
  });

  it('opens the list again when a choice is taken back in part and typed again', async () => {
    const user = userEvent.setup();
    renderInTestApp(<Field />);
    const field = await screen.findByRole('combobox', { name: 'Family' });
    await user.type(field, 'H100');
    await user.click(
      await screen.findByRole('option', { name: 'NVIDIA-H100' }),
    );
    await user.type(field, '{Backspace}0');
    expect(
      await screen.findByRole('option', { name: 'NVIDIA-H100' }),
    ).toBeVisible();
  });
});
