import {
  deploymentView,
  FakePaletteAiApi,
  profileBundleView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

type Deployment = Parameters<typeof deploymentView>[0];

function apiWith(deployment: Partial<Deployment> = {}) {
  return FakePaletteAiApi.create({
    appDeployments: [
      deploymentView({
        name: 'chat',
        namespace: 'nlp',
        displayName: 'Chat',
        phase: 'Running',
        profileBundleRef: { name: 'chat-v2' },
        currentComputePoolRef: { name: 'pool-a' },
        conditions: [
          {
            type: 'Available',
            status: 'False',
            reason: 'ImagePull',
            message: 'cannot pull',
          },
        ],
        variables: [{ name: 'password', value: 'p4ss' }],
        endpoints: [
          { name: 'web', url: 'https://chat.example/', type: 'http' },
        ],
        deployedObjects: [
          { kind: 'Deployment', name: 'chat-web', ready: true },
        ],
        gpuUsed: { A100: 2 },
        ...deployment,
      }),
    ],
    profileBundles: [
      profileBundleView({
        name: 'chat-v2',
        namespace: 'nlp',
        bundleName: 'chat-bundle',
        displayName: 'Chat bundle',
        version: '2.0.0',
        variables: [
          {
            name: 'password',
            displayName: 'Password',
            type: 'string',
            scope: 'Workload',
            required: true,
            sensitive: true,
            enum: [],
          },
        ],
      }),
    ],
    events: [{ type: 'Warning', reason: 'Slow', message: 'waiting', count: 3 }],
  });
}

const PAGE = '/paletteai/app-deployments/main/nlp/chat';

describe('the page of an App Deployment', () => {
  it('is reached from the list', async () => {
    renderPaletteAi(apiWith(), '/paletteai/app-deployments');
    await userEvent.click(await screen.findByRole('row', { name: /Chat/ }));
    expect(
      await screen.findByRole('row', { name: /Available/ }),
    ).toBeInTheDocument();
  });

  it('links to pool, bundle version and endpoint', async () => {
    renderPaletteAi(apiWith(), PAGE);
    expect(
      await screen.findByRole('link', { name: 'Chat bundle 2.0.0' }),
    ).toHaveAttribute(
      'href',
      '/paletteai/profile-bundles/main/nlp/chat-bundle?version=2.0.0',
    );
    expect(screen.getByRole('link', { name: 'pool-a' })).toHaveAttribute(
      'href',
      '/paletteai/compute-pools/main/nlp/pool-a',
    );
    const endpoint = screen.getByRole('link', {
      name: 'https://chat.example/',
    });
    expect(endpoint).toHaveAttribute('href', 'https://chat.example/');
    expect(endpoint).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('shows conditions, resources and events', async () => {
    renderPaletteAi(apiWith(), PAGE);
    const condition = await screen.findByRole('row', { name: /Available/ });
    expect(condition).toHaveTextContent('ImagePull');
    expect(condition).toHaveTextContent('cannot pull');
    expect(screen.getByRole('row', { name: /chat-web/ })).toHaveTextContent(
      'Ready',
    );
    expect(screen.getByText('A100: 2')).toBeInTheDocument();
    expect(
      await screen.findByText('Slow: waiting (3 times)'),
    ).toBeInTheDocument();
  });

  it('does not show the value of a sensitive variable', async () => {
    renderPaletteAi(apiWith(), PAGE);
    expect(
      await screen.findByRole('row', { name: /Password/ }),
    ).toHaveTextContent('Hidden (sensitive)');
    expect(screen.queryByText(/p4ss/)).toBeNull();
  });

  it('does not link to endpoints that are no pages', async () => {
    const script = ['javascript', 'alert(1)'].join(':');
    renderPaletteAi(
      apiWith({ endpoints: [{ name: 'web', url: script }] }),
      PAGE,
    );
    expect(await screen.findByText(script)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: script })).toBeNull();
  });

  it('names the dedicated pool that is not there yet', async () => {
    renderPaletteAi(
      apiWith({
        currentComputePoolRef: undefined,
        dedicatedComputePool: {
          name: 'chat-pool',
          sshKeys: [],
          edge: { ntpServers: [] },
          nodePools: { workerPools: [] },
          resourceGroups: { controlPlane: {}, worker: {} },
        },
      }),
      PAGE,
    );
    expect(
      await screen.findByText(/Dedicated Compute Pool.*chat-pool/),
    ).toBeInTheDocument();
  });

  it('says so when there is no such deployment', async () => {
    renderPaletteAi(apiWith(), '/paletteai/app-deployments/main/nlp/other');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not found');
  });

  it('says who can grant access when it is denied', async () => {
    const api = apiWith();
    api.breakWith({
      kind: 'denied',
      message: 'x',
      adminGroups: ['nlp-admins'],
    });
    renderPaletteAi(api, PAGE);
    expect(await screen.findByRole('alert')).toHaveTextContent('nlp-admins');
  });
});
