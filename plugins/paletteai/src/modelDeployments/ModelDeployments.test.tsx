import type { PaletteAiFailure } from '@paletteai/backstage-plugin-paletteai-react';
import {
  deploymentView,
  FakePaletteAiApi,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

type Deployment = Parameters<typeof deploymentView>[0];

function model(deployment: Partial<Deployment> = {}) {
  return deploymentView({
    kind: 'modelDeployment',
    name: 'summaries',
    namespace: 'nlp',
    displayName: 'Summaries',
    phase: 'Running',
    profileBundleRef: { name: 'serving-v2' },
    currentComputePoolRef: { name: 'pool-a' },
    model: {
      source: 'HuggingFace',
      id: 'acme/small-model',
      revision: 'main',
      mode: 'ModelAsAService',
      exposure: 'External',
      apiKeySecretRef: { name: 'callers', key: 'key' },
    },
    endpoints: [{ name: 'openai', url: 'https://summaries.example/v1' }],
    ...deployment,
  });
}

function apiWith(...modelDeployments: Deployment[]) {
  return FakePaletteAiApi.create({
    modelDeployments: modelDeployments.map(model),
    appDeployments: [deploymentView({ name: 'chat', namespace: 'nlp' })],
  });
}

const LIST = '/paletteai/model-deployments';
const PAGE = `${LIST}/main/nlp/summaries`;
const SUMMARIES = { name: 'summaries', namespace: 'nlp' };

describe('the list of Model Deployments', () => {
  it('shows model, bundle and pool, and none of the apps', async () => {
    renderPaletteAi(apiWith(SUMMARIES), LIST);
    const row = await screen.findByRole('row', { name: /Summaries/ });
    for (const text of [
      'acme/small-model',
      'Hugging Face',
      'serving-v2',
      'pool-a',
      'Running',
    ]) {
      expect(row).toHaveTextContent(text);
    }
    expect(screen.queryByText('chat')).toBeNull();
  });

  it('leads to the page of a deployment', async () => {
    renderPaletteAi(apiWith(SUMMARIES), LIST);
    await userEvent.click(
      await screen.findByRole('row', { name: /Summaries/ }),
    );
    expect(
      await screen.findByRole('link', { name: 'https://summaries.example/v1' }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('url')).toHaveTextContent(PAGE);
  });

  it('narrows to what is searched for, and keeps that in the URL', async () => {
    renderPaletteAi(
      apiWith(SUMMARIES, { ...SUMMARIES, name: 'ocr', displayName: 'Reader' }),
      LIST,
    );
    await screen.findByRole('row', { name: /Reader/ });
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search' }),
      'summ',
    );
    await waitFor(() =>
      expect(screen.queryByRole('row', { name: /Reader/ })).toBeNull(),
    );
    expect(screen.getByTestId('url')).toHaveTextContent('search=summ');
  });

  it('leads through pages', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({
      name: `model-${index}`,
      namespace: 'nlp',
      displayName: `Model ${index}`,
    }));
    renderPaletteAi(apiWith(...many), LIST);
    await screen.findAllByText('1 to 20 of 25');
    await userEvent.click(screen.getByRole('button', { name: /next/i }));
    expect(await screen.findAllByText('21 to 25 of 25')).not.toHaveLength(0);
  });

  it('says so when there are none', async () => {
    renderPaletteAi(apiWith(), LIST);
    expect(await screen.findByText('No Model Deployments')).toBeInTheDocument();
  });

  it('never shows an empty list in place of what is denied', async () => {
    const api = apiWith(SUMMARIES);
    api.breakWith({ kind: 'denied', message: '', adminGroups: ['ops'] });
    renderPaletteAi(api, LIST);
    expect(await screen.findByRole('alert')).toHaveTextContent('ops');
    expect(screen.queryByText(/^No Model Deployments/)).toBeNull();
  });
});

describe('the page of a Model Deployment', () => {
  it('shows which model it serves, and to whom', async () => {
    renderPaletteAi(apiWith(SUMMARIES), PAGE);
    expect(await screen.findByText('acme/small-model')).toBeInTheDocument();
    for (const text of [
      'Hugging Face',
      'Model as a Service',
      'External',
      'Stored in Secret callers',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });

  it('says so when the hub does not name the model', async () => {
    renderPaletteAi(apiWith({ ...SUMMARIES, model: undefined }), PAGE);
    expect(
      await screen.findByText('The hub does not report the model.'),
    ).toBeInTheDocument();
  });

  it('leads to the pool', async () => {
    renderPaletteAi(apiWith(SUMMARIES), PAGE);
    expect(await screen.findByRole('link', { name: 'pool-a' })).toHaveAttribute(
      'href',
      '/paletteai/compute-pools/main/nlp/pool-a',
    );
  });

  it('offers nothing that the API cannot do', async () => {
    const api = apiWith(SUMMARIES);
    api.content.access.allowed = ['appDeployment.delete'];
    renderPaletteAi(api, PAGE);
    await screen.findByText('acme/small-model');
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('loads with its name in place', async () => {
    const api = apiWith(SUMMARIES);
    api.breakWith('hangs');
    renderPaletteAi(api, PAGE);
    expect(
      await screen.findByRole('heading', { name: 'summaries' }),
    ).toBeInTheDocument();
    expect(await screen.findAllByText('Loading')).not.toHaveLength(0);
  });

  it.each<[string, PaletteAiFailure, RegExp]>([
    [
      'who can grant access when it is denied',
      { kind: 'denied', message: '', adminGroups: ['nlp-admins'] },
      /nlp-admins/,
    ],
    [
      'since when its hub is unreachable',
      {
        kind: 'unreachable',
        message: '',
        hub: 'main',
        since: '2026-01-02T03:04:05Z',
      },
      /Hub main cannot be reached.*Since Jan 2, 2026/,
    ],
    [
      'what failed otherwise',
      { kind: 'other', message: 'The answer made no sense' },
      /The answer made no sense/,
    ],
  ])('says %s', async (_, failure, text) => {
    const api = apiWith(SUMMARIES);
    api.breakWith(failure);
    renderPaletteAi(api, PAGE);
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('says so when there is no such deployment', async () => {
    renderPaletteAi(apiWith(), PAGE);
    expect(await screen.findByRole('alert')).toHaveTextContent('Not found');
  });
});
