import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { useProjectAccess } from '../query/accessHooks';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { AccessFailure } from './AccessFailure';

const TITLE = 'Your permissions could not be loaded';

function Access() {
  const access = useProjectAccess({ hub: 'main', project: 'nlp' });
  return (
    <>
      <AccessFailure query={access} />
      <output>{access.isFetching ? 'asked' : 'answered'}</output>
    </>
  );
}

describe('AccessFailure', () => {
  it('says that it is not known what the person may do, and asks again', async () => {
    const api = FakePaletteAiApi.create();
    api.breakAccessWith({ kind: 'other', message: 'x' });
    renderWithApi(<Access />, api);
    expect(await screen.findByText(TITLE)).toBeInTheDocument();
    api.breakAccessWith(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText(TITLE)).not.toBeInTheDocument(),
    );
  });

  it('is silent while it is asked for', async () => {
    const api = FakePaletteAiApi.create();
    api.breakAccessWith('hangs');
    renderWithApi(<Access />, api);
    expect(await screen.findByText('asked')).toBeInTheDocument();
    expect(screen.queryByText(TITLE)).not.toBeInTheDocument();
  });

  it('leaves it to the page to say that there is no such object', async () => {
    const api = FakePaletteAiApi.create();
    api.breakAccessWith({ kind: 'notFound', message: 'x' });
    renderWithApi(<Access />, api);
    expect(await screen.findByText('answered')).toBeInTheDocument();
    expect(screen.queryByText(TITLE)).not.toBeInTheDocument();
  });
});
