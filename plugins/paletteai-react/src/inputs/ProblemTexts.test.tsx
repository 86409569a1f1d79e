import { describeProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { SaidByForm } from './SaidByForm';
import { TextInput } from './TextInput';

const required = describeProblem('project.name.required', '');
const reserved = describeProblem('project.name.reserved', '');

async function renderName(
  said: { form?: string[]; elsewhere?: string[] },
  problems = [required],
) {
  renderInTestApp(
    <SaidByForm.Provider value={{ id: 'form', texts: said.form ?? [] }}>
      <TextInput
        label="Name"
        value=""
        onChange={() => {}}
        problems={problems}
        saidElsewhere={
          said.elsewhere && { id: 'elsewhere', texts: said.elsewhere }
        }
      />
      <div id="form">{said.form}</div>
      <div id="elsewhere">{said.elsewhere}</div>
    </SaidByForm.Provider>,
  );
  return screen.findByRole('textbox', { name: 'Name' });
}

describe('problems of an input', () => {
  it('are said below it, for screen readers too', async () => {
    const input = await renderName({});
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(required.message);
    expect(screen.getAllByText(required.message)).toHaveLength(1);
  });

  it.each(['form', 'elsewhere'])(
    'are not said again when said by: %s',
    async where => {
      const input = await renderName({ [where]: [required.message] });
      expect(input).toBeInvalid();
      expect(input).toHaveAccessibleDescription(required.message);
      expect(screen.getAllByText(required.message)).toHaveLength(1);
    },
  );

  it('are said beside others that the form says', async () => {
    const input = await renderName({ form: [required.message] }, [
      required,
      reserved,
    ]);
    expect(input).toHaveAccessibleDescription(
      `${reserved.message} ${required.message}`,
    );
    expect(screen.getAllByText(reserved.message)).toHaveLength(1);
  });

  it('are said once where several rules find the same', async () => {
    await renderName({}, [required, required]);
    expect(screen.getAllByText(required.message)).toHaveLength(1);
  });

  it('leave an input alone of which the form says nothing', async () => {
    const input = await renderName({ form: ['Something about another'] }, []);
    expect(input).toBeValid();
    expect(input).not.toHaveAttribute('aria-describedby');
  });
});
