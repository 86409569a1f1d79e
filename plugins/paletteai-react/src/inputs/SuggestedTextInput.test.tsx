import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SuggestedTextInput } from './SuggestedTextInput';

function Field() {
  const [value, setValue] = useState('');
  return (
    <>
      <SuggestedTextInput
        label="Family"
        value={value}
        onChange={setValue}
        suggestions={['NVIDIA-H100', 'Default']}
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

  it('goes on with what is typed after a choice', async () => {
    const user = userEvent.setup();
    renderInTestApp(<Field />);
    const field = await screen.findByRole('combobox', { name: 'Family' });
    await user.type(field, 'AMD');
    await user.click(await screen.findByRole('option', { name: 'AMD' }));
    await user.type(field, '-MI300X');
    expect(field).toHaveValue('AMD-MI300X');
  });
});
