import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { FakePaletteAiApi } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

const scaffolderRouteRef = createRouteRef();

const scaffolder = createFrontendPlugin({
  pluginId: 'scaffolder',
  routes: { root: scaffolderRouteRef },
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/create',
        title: 'Create',
        routeRef: scaffolderRouteRef,
        loader: async () => <p>templates</p>,
      },
    }),
  ],
});

function apiThatAllows(...allowed: 'computePool.create'[]) {
  return FakePaletteAiApi.create({
    access: { roles: [], allowed, adminGroups: [], decidedBy: 'hub' },
  });
}

const PAGE = '/paletteai/compute-pools?project=main%2Fnlp';

describe('the link to create something', () => {
  it('leads those who may to the templates', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE, [scaffolder]);
    expect(
      await screen.findByRole('link', { name: 'Request a Compute Pool' }),
    ).toHaveAttribute('href', '/create');
  });

  it('is hidden from others', async () => {
    renderPaletteAi(apiThatAllows(), PAGE, [scaffolder]);
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
