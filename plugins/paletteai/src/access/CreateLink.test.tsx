import {
  computePoolView,
  FakePaletteAiApi,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';
import {
  olderScaffolderPlugin,
  scaffolderPlugin,
} from '../__testUtils__/scaffolderPlugin';

function apiThatAllows(...allowed: 'computePool.create'[]) {
  return FakePaletteAiApi.create({
    access: { roles: [], allowed, adminGroups: [], decidedBy: 'hub' },
    computePools: [computePoolView({ name: 'pool-a', namespace: 'nlp' })],
  });
}

const FILLED_IN = new URLSearchParams({
  formData: '{"project":{"hub":"main","project":"nlp"}}',
});

function template(name: string) {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, namespace: 'default' },
  };
}

const PAGE = '/paletteai/compute-pools?project=main%2Fnlp';

describe('the link to create something', () => {
  it('leads those who may to the template, with the project filled in', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE, [
      scaffolderPlugin,
    ]);
    expect(
      await screen.findByRole('link', { name: 'Request Compute Pool' }),
    ).toHaveAttribute(
      'href',
      `/create/templates/default/paletteai-create-compute-pool?${FILLED_IN}`,
    );
  });

  it('says that the template is not in the catalog', async () => {
    renderPaletteAi(
      apiThatAllows('computePool.create'),
      PAGE,
      [scaffolderPlugin],
      catalogApiMock({ entities: [template('paletteai-deploy-app')] }),
    );
    expect(
      await screen.findByRole('button', {
        name: 'Request Compute Pool: the template is not in the catalog',
      }),
    ).toBeDisabled();
    expect(
      screen.queryByRole('link', { name: /Request Compute Pool/ }),
    ).not.toBeInTheDocument();
  });

  it('leads to a template that is in the catalog', async () => {
    const asked = jest.fn(async () => ({
      items: [template('paletteai-create-compute-pool')],
    }));
    renderPaletteAi(
      apiThatAllows('computePool.create'),
      PAGE,
      [scaffolderPlugin],
      catalogApiMock.mock({ getEntities: asked }),
    );
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(
      await screen.findByRole('link', { name: 'Request Compute Pool' }),
    ).toBeInTheDocument();
  });

  it('is there when the catalog cannot be asked', async () => {
    const asked = jest.fn().mockRejectedValue(new Error('unreachable'));
    renderPaletteAi(
      apiThatAllows('computePool.create'),
      PAGE,
      [scaffolderPlugin],
      catalogApiMock.mock({ getEntities: asked }),
    );
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(
      await screen.findByRole('link', { name: 'Request Compute Pool' }),
    ).toBeInTheDocument();
  });

  it('leads to all templates when one alone has no address', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE, [
      olderScaffolderPlugin,
    ]);
    expect(
      await screen.findByRole('link', { name: 'Request Compute Pool' }),
    ).toHaveAttribute('href', '/create');
  });

  it.each([
    ['while it is not known who may', 'hangs' as const],
    ['when that cannot be found out', { kind: 'other', message: '' } as const],
  ])('is not there %s, and the page is', async (_, failure) => {
    const api = apiThatAllows('computePool.create');
    api.breakAccessWith(failure);
    renderPaletteAi(api, PAGE, [scaffolderPlugin]);
    expect(
      await screen.findByRole('row', { name: /pool-a/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Request Compute Pool' }),
    ).not.toBeInTheDocument();
  });

  it('comes back once what the person may do can be found out again', async () => {
    const api = apiThatAllows('computePool.create');
    api.breakAccessWith({ kind: 'other', message: '' });
    renderPaletteAi(api, PAGE, [scaffolderPlugin]);
    await screen.findByText('Your permissions could not be loaded');
    api.breakAccessWith(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Request Compute Pool' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
  });

  it('is said to be unknown when no project can be asked about', async () => {
    const api = apiThatAllows('computePool.create');
    api.content.projects = [projectView({ name: 'nlp' })];
    api.breakAccessWith({ kind: 'other', message: '' });
    renderPaletteAi(api, '/paletteai/compute-pools', [scaffolderPlugin]);
    expect(
      await screen.findByText('Your permissions could not be loaded'),
    ).toBeInTheDocument();
    api.breakAccessWith(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Request Compute Pool' }),
    ).toHaveAttribute(
      'href',
      '/create/templates/default/paletteai-create-compute-pool',
    );
  });

  it('is hidden from others', async () => {
    renderPaletteAi(apiThatAllows(), PAGE, [scaffolderPlugin]);
    await screen.findByRole('row', { name: /pool-a/ });
    expect(
      screen.queryByRole('link', { name: 'Request Compute Pool' }),
    ).not.toBeInTheDocument();
  });

  it('is not there without templates', async () => {
    renderPaletteAi(apiThatAllows('computePool.create'), PAGE);
    await screen.findByRole('row', { name: /pool-a/ });
    expect(
      screen.queryByRole('link', { name: 'Request Compute Pool' }),
    ).not.toBeInTheDocument();
  });
});
