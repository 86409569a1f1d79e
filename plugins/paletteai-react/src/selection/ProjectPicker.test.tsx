import { Text } from '@backstage/ui';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { projectView } from '../testUtils/views';
import { ProjectPicker } from './ProjectPicker';

function Picker() {
  const { search } = useLocation();
  return (
    <>
      <ProjectPicker />
      <Text>{`URL: ${search}`}</Text>
    </>
  );
}

function apiWithProjects() {
  return FakePaletteAiApi.create({
    projects: [
      projectView({ name: 'nlp', displayName: 'NLP' }),
      projectView({ name: 'vision', displayName: 'Vision' }),
    ],
  });
}

async function tabTo(element: HTMLElement) {
  await userEvent.tab();
  expect(element).toHaveFocus();
}

describe('ProjectPicker', () => {
  it('puts a choice made by keyboard into the URL', async () => {
    renderWithApi(<Picker />, apiWithProjects());
    const button = await screen.findByRole('button', { name: /All Projects/ });
    await tabTo(button);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('option', { name: 'Vision' });
    await userEvent.keyboard('vision');
    expect(
      await screen.findByRole('option', { name: 'Vision' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(
      await screen.findByText('URL: ?project=main%2Fvision'),
    ).toBeInTheDocument();
  });

  it('goes back to all projects', async () => {
    renderWithApi(<Picker />, apiWithProjects(), '/?project=main%2Fnlp');
    await userEvent.click(await screen.findByRole('button', { name: /NLP/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'All Projects' }),
    );
    expect(await screen.findByText('URL:')).toBeInTheDocument();
  });

  it('says that projects could not be loaded', async () => {
    const api = apiWithProjects();
    api.breakWith({ kind: 'other', message: 'x' });
    renderWithApi(<Picker />, api);
    expect(
      await screen.findByText('Projects could not be loaded'),
    ).toBeInTheDocument();
  });
});
