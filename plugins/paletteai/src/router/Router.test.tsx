import {
  deploymentView,
  FakePaletteAiApi,
  profileBundleView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

describe('the pages below /paletteai', () => {
  it('list App Deployments with bundle and pool', async () => {
    const api = FakePaletteAiApi.create({
      appDeployments: [
        deploymentView({
          name: 'chat',
          namespace: 'nlp',
          profileBundleRef: { name: 'chat-bundle' },
          computePoolRef: { name: 'asked' },
          currentComputePoolRef: { name: 'given' },
        }),
      ],
    });
    renderPaletteAi(api, '/paletteai/app-deployments');
    const row = await screen.findByRole('row', { name: /chat/ });
    expect(row).toHaveTextContent('chat-bundle');
    expect(row).toHaveTextContent('given');
    expect(row).not.toHaveTextContent('asked');
  });

  it('list Profile Bundles with versions', async () => {
    const api = FakePaletteAiApi.create({
      profileBundles: [
        profileBundleView({
          name: 'chat-bundle',
          namespace: 'nlp',
          type: 'Application',
          version: '1.2.0',
        }),
      ],
    });
    renderPaletteAi(api, '/paletteai/profile-bundles');
    const row = await screen.findByRole('row', { name: /chat-bundle/ });
    expect(row).toHaveTextContent('Application');
    expect(row).toHaveTextContent('1.2.0');
  });

  it('say so when there is no such page', async () => {
    renderPaletteAi(FakePaletteAiApi.create(), '/paletteai/nowhere');
    expect(await screen.findAllByText('Page not found')).not.toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Projects' })).not.toHaveAttribute(
      'aria-current',
    );
  });
});
