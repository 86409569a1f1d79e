import { FakePaletteAiApi } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';
import {
  olderScaffolderPlugin,
  scaffolderPlugin,
} from '../__testUtils__/scaffolderPlugin';

function apiThatAllows(...allowed: 'computePool.create'[]) {
  return FakePaletteAiApi.create({
    access: { roles: [], allowed, adminGroups: [], decidedBy: 'hub' },
  });
}

const FILLED_IN = new URLSearchParams({
  formData: '{"project":{"hub":"main","project":"nlp"}}',
});

const PAGE = '/paletteai/compute-pools?project=main%2Fnlp';

describe('the link to create something', () => {
  it('leads those who may to the template, with the project filled in', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE, [
      scaffolderPlugin,
    ]);
    expect(
      await screen.findByRole('link', { name: 'Request a Compute Pool' }),
    ).toHaveAttribute(
      'href',
      `/create/templates/default/paletteai-create-compute-pool?${FILLED_IN}`,
    );
  });

  it('leads to all templates when one alone has no address', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE, [
      olderScaffolderPlugin,
    ]);
    expect(
      await screen.findByRole('link', { name: 'Request a Compute Pool' }),
    ).toHaveAttribute('href', '/create');
  });

  it('is hidden from others', async () => {
    renderPaletteAi(apiThatAllows(), PAGE, [scaffolderPlugin]);
    await screen.findByText('There are no Compute Pools');
    expect(
      screen.queryByRole('link', { name: 'Request a Compute Pool' }),
    ).not.toBeInTheDocument();
  });

  it('is not there without templates', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE);
    await screen.findByText('There are no Compute Pools');
    expect(
      screen.queryByRole('link', { name: 'Request a Compute Pool' }),
    ).not.toBeInTheDocument();
  });
});
