import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { paletteAiApiRef } from '@paletteai/backstage-plugin-paletteai-react';
import {
  computePoolView,
  deploymentView,
  FakePaletteAiApi,
  fetchAgain,
  forgetFetched,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import paletteAiPlugin from '../plugin';
import { rootRouteRef } from '../routes';

const PROJECT = { 'palette.ai/hub': 'main', 'palette.ai/project': 'nlp' };

const ENTITIES = {
  project: { kind: 'System', type: 'paletteai-project', annotations: PROJECT },
  pool: {
    kind: 'Resource',
    type: 'compute-pool',
    annotations: { 'palette.ai/resource-ref': 'computePool:main/nlp/pool-a' },
  },
  app: {
    kind: 'Component',
    type: 'ai-app',
    annotations: { 'palette.ai/resource-ref': 'aiWorkload:main/nlp/chat' },
  },
  model: {
    kind: 'Component',
    type: 'ai-model',
    annotations: { 'palette.ai/resource-ref': 'aiWorkload:main/nlp/llama' },
  },
  tenant: {
    kind: 'Domain',
    type: 'paletteai-tenant',
    annotations: { 'palette.ai/resource-ref': 'tenant:main/acme' },
  },
};

function apiWithProject() {
  return FakePaletteAiApi.create({
    projects: [
      projectView({
        name: 'nlp',
        displayName: 'Language',
        tags: { team: 'language' },
        gpuResources: { limits: { H100: 8 }, requests: {}, used: { H100: 9 } },
      }),
      projectView({ name: 'elsewhere', tenant: 'umbrella' }),
    ],
    computePools: [
      computePoolView({
        name: 'pool-a',
        namespace: 'nlp',
        phase: 'Provisioning',
      }),
    ],
    appDeployments: [
      deploymentView({ name: 'chat', namespace: 'nlp', phase: 'Running' }),
    ],
    modelDeployments: [
      deploymentView({
        name: 'llama',
        namespace: 'nlp',
        kind: 'modelDeployment',
        message: 'Waits for GPUs',
      }),
    ],
  });
}

type Subject = {
  kind: string;
  type: string;
  annotations: Record<string, string>;
};

function renderCards(
  { kind, type, annotations }: Subject,
  api: FakePaletteAiApi,
) {
  const slimPlugin = createFrontendPlugin({
    pluginId: 'paletteai',
    routes: { root: rootRouteRef },
    extensions: [
      'page:paletteai' as const,
      'plugin-wrapper:paletteai' as const,
      'entity-card:paletteai/project' as const,
      'entity-card:paletteai/gpu-use' as const,
      'entity-card:paletteai/compute-pools' as const,
      'entity-card:paletteai/deployments' as const,
      'entity-card:paletteai/compute-pool' as const,
      'entity-card:paletteai/deployment' as const,
      'entity-card:paletteai/tenant-projects' as const,
    ].map(id => paletteAiPlugin.getExtension(id)),
  });
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
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

describe('the cards on a Project', () => {
  it('show it with its pools, deployments and GPUs, and lead to the page', async () => {
    renderCards(ENTITIES.project, apiWithProject());
    expect(await screen.findByText('team=language')).toBeInTheDocument();
    expect(await screen.findByText('pool-a')).toBeInTheDocument();
    expect(await screen.findByText('chat')).toBeInTheDocument();
    expect(await screen.findByText('llama')).toBeInTheDocument();
    expect(
      await screen.findByRole('meter', { name: 'NVIDIA-H100' }),
    ).toHaveAttribute('aria-valuetext', '9 of 8');
    const links = screen.getAllByRole('link', { name: 'Open in PaletteAI' });
    expect(links).toHaveLength(4);
    expect(links[0]).toHaveAttribute('href', '/paletteai?project=main%2Fnlp');
  });

  it('say so when the annotations are missing', async () => {
    renderCards({ ...ENTITIES.project, annotations: {} }, apiWithProject());
    expect(
      await screen.findAllByText(/has no PaletteAI annotations/),
    ).toHaveLength(4);
  });

  it('say what there is to do when it is empty', async () => {
    renderCards(
      ENTITIES.project,
      FakePaletteAiApi.create({ projects: [projectView({ name: 'nlp' })] }),
    );
    for (const text of [
      'No Compute Pools',
      'No App Deployments',
      'No Model Deployments',
      /No GPU limits are set/,
    ]) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });
});

describe('the card on a Compute Pool', () => {
  it('shows it and leads to its page', async () => {
    renderCards(ENTITIES.pool, apiWithProject());
    expect(await screen.findByText('Provisioning')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open in PaletteAI' }),
    ).toHaveAttribute('href', '/paletteai/compute-pools/main/nlp/pool-a');
  });
});

describe('the card on a deployment', () => {
  it('shows an app and leads to its page', async () => {
    renderCards(ENTITIES.app, apiWithProject());
    expect(await screen.findByText('Running')).toBeInTheDocument();
    expect(screen.getByText('App Deployment')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open in PaletteAI' }),
    ).toHaveAttribute('href', '/paletteai/app-deployments/main/nlp/chat');
  });

  it('shows a model', async () => {
    renderCards(ENTITIES.model, apiWithProject());
    expect(await screen.findByText('Waits for GPUs')).toBeInTheDocument();
    expect(screen.getByText('Model Deployment')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open in PaletteAI' }),
    ).toHaveAttribute('href', '/paletteai/model-deployments/main/nlp/llama');
  });
});

describe('the card on a Tenant', () => {
  it('lists its Projects', async () => {
    renderCards(ENTITIES.tenant, apiWithProject());
    expect(await screen.findByText('Language')).toBeInTheDocument();
    expect(screen.queryByText('elsewhere')).not.toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open in PaletteAI' }),
    ).toHaveAttribute('href', '/paletteai?tenant=acme');
  });
});

describe.each(Object.entries(ENTITIES))('the cards on a %s', (_, subject) => {
  it('say while they load that they do', async () => {
    const api = apiWithProject();
    api.breakWith('hangs');
    renderCards(subject, api);
    expect(await screen.findAllByText('Loading')).not.toHaveLength(0);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('say who can give access when they are denied', async () => {
    const api = apiWithProject();
    api.breakWith({ kind: 'denied', message: '', adminGroups: ['ops'] });
    renderCards(subject, api);
    const [alert] = await screen.findAllByRole('alert');
    expect(alert).toHaveTextContent(
      'Members of these groups can give you access: ops.',
    );
    expect(
      screen.queryByText(/^No (Compute Pools|App|Model|GPU)/),
    ).not.toBeInTheDocument();
  });

  it('offer another try when a hub cannot be reached', async () => {
    const api = apiWithProject();
    api.breakWith({ kind: 'unreachable', hub: 'main', message: 'timeout' });
    renderCards(subject, api);
    const [alert] = await screen.findAllByRole('alert', {}, { timeout: 5_000 });
    expect(alert).toHaveTextContent('Hub main cannot be reached');
    api.breakWith(undefined);
    const [retry] = screen.getAllByRole('button', { name: 'Try again' });
    const failures = screen.getAllByRole('alert').length;
    await userEvent.click(retry);
    await waitFor(() =>
      expect(screen.queryAllByRole('alert').length).toBeLessThan(failures),
    );
  });

  it('keep what was known when a hub cannot be reached anymore', async () => {
    const api = apiWithProject();
    renderCards(subject, api);
    await waitFor(() =>
      expect(screen.queryByText('Loading')).not.toBeInTheDocument(),
    );
    const shown = (await screen.findAllByText(/^(Ready|Running|Provisioning)$/))
      .length;
    api.breakWith({ kind: 'unreachable', hub: 'main', message: 'timeout' });
    await act(fetchAgain);
    const [alert] = await screen.findAllByRole('alert');
    expect(alert).toHaveTextContent('Showing data from');
    expect(
      screen.getAllByText(/^(Ready|Running|Provisioning)$/).length,
    ).toBeGreaterThanOrEqual(shown);
  });
});
