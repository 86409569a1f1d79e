import {
  computePoolView,
  FakePaletteAiApi,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

function apiWithProject() {
  return FakePaletteAiApi.create({
    projects: [
      projectView({
        name: 'nlp',
        displayName: 'Language',
        tags: { team: 'nlp' },
        roleMapping: { admin: ['nlp-admins'], editor: [], viewer: [] },
        gpuResources: { limits: { H100: 8 }, requests: {} },
      }),
    ],
    computePools: [computePoolView({ name: 'pool-a', namespace: 'nlp' })],
  });
}

describe('the overview of a project', () => {
  it.each(['/paletteai?project=main%2Fnlp', '/paletteai/projects/main/nlp'])(
    'is at %s',
    async path => {
      renderPaletteAi(apiWithProject(), path);
      expect(
        await screen.findByRole('heading', { name: 'Language' }),
      ).toBeInTheDocument();
      expect(await screen.findByText('team=nlp')).toBeInTheDocument();
      expect(screen.getByText('nlp-admins')).toBeInTheDocument();
      expect(screen.getByText('NVIDIA-H100')).toBeInTheDocument();
      expect(screen.getByText('up to 8')).toBeInTheDocument();
      expect(await screen.findByText('pool-a')).toBeInTheDocument();
    },
  );

  it('keeps the project when another tab is chosen', async () => {
    const api = apiWithProject();
    api.content.computePools.push(
      computePoolView({ name: 'pool-b', namespace: 'other' }),
    );
    renderPaletteAi(api, '/paletteai?project=main%2Fnlp');
    await screen.findByText('pool-a');
    await userEvent.click(screen.getByRole('link', { name: 'Compute Pools' }));
    expect(
      await screen.findByRole('row', { name: /pool-a/ }),
    ).toBeInTheDocument();
    expect(screen.queryByText('pool-b')).not.toBeInTheDocument();
  });

  it('says so when there is no such project', async () => {
    renderPaletteAi(apiWithProject(), '/paletteai?project=main%2Fghost');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not found');
  });
});
