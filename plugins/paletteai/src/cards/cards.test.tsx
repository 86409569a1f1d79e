import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import {
  computePoolView,
  FakePaletteAiApi,
  forgetFetched,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import paletteAiPlugin from '../plugin';
import { rootRouteRef } from '../routes';

function renderCards(type: string, annotations: Record<string, string>) {
  const api = FakePaletteAiApi.create({
    projects: [projectView({ name: 'nlp', tags: { team: 'language' } })],
    computePools: [computePoolView({ name: 'pool-a', namespace: 'nlp' })],
  });
  const slimPlugin = createFrontendPlugin({
    pluginId: 'paletteai',
    routes: { root: rootRouteRef },
    extensions: [
      'page:paletteai' as const,
      'plugin-wrapper:paletteai' as const,
      'entity-card:paletteai/project' as const,
      'entity-card:paletteai/compute-pools' as const,
    ].map(id => paletteAiPlugin.getExtension(id)),
  });
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'nlp', annotations },
    spec: { type, owner: 'nlp-admins' },
  };
  renderTestApp({
    features: [slimPlugin],
    extensions: [createTestEntityPage({ entity })],
    apis: [[paletteAiApiRef, api]],
  });
}

afterEach(forgetFetched);

const ANNOTATIONS = { 'palette.ai/hub': 'main', 'palette.ai/project': 'nlp' };

describe('the cards on a System', () => {
  it('show the project and its Compute Pools, with a link to the page', async () => {
    renderCards('paletteai-project', ANNOTATIONS);
    expect(await screen.findByText('team=language')).toBeInTheDocument();
    expect(await screen.findByText('pool-a')).toBeInTheDocument();
    const [link] = screen.getAllByRole('link', { name: 'Open in PaletteAI' });
    expect(link).toHaveAttribute('href', '/paletteai?project=main%2Fnlp');
  });

  it('say so when the annotations are missing', async () => {
    renderCards('paletteai-project', {});
    expect(
      await screen.findAllByText(/does not say which project/),
    ).toHaveLength(2);
  });
});
