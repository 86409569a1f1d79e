import {
  computePoolView,
  FakePaletteAiApi,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

function apiWithPool(clusterUrl = 'https://palette.example/c/1') {
  return FakePaletteAiApi.create({
    computePools: [
      computePoolView({
        name: 'pool-a',
        namespace: 'nlp',
        phase: 'Running',
        variant: 'dedicated',
        gpuCapacity: { H100: 4 },
        gpuUsed: { H100: 1 },
        nodes: { controlPlane: {}, worker: { ready: 1, desired: 2 } },
        cluster: { name: 'cluster-1', url: clusterUrl },
        profileBundleRef: { name: 'base', version: '1.2.0' },
        hosts: [
          { uid: 'edge-1', role: 'Worker', state: 'in-use' },
          { uid: 'edge-2', role: 'Worker', state: 'healthy' },
        ],
      }),
    ],
    events: [
      { type: 'Normal', reason: 'Scaled', message: 'to two', count: 1 },
      { type: 'Warning', reason: 'Slow', message: 'waiting', count: 3 },
    ],
  });
}

describe('Compute Pools', () => {
  it('lead from the list to the pool', async () => {
    renderPaletteAi(apiWithPool(), '/paletteai/compute-pools');
    const row = await screen.findByRole('row', { name: /pool-a/ });
    expect(row).toHaveTextContent('Running');
    expect(row).toHaveTextContent('Dedicated');
    expect(row).toHaveTextContent('H100: 1 of 4');
    await userEvent.click(row);
    expect(await screen.findByText('1 of 2 ready')).toBeInTheDocument();
  });

  it('show cluster, bundle, hosts and events', async () => {
    renderPaletteAi(apiWithPool(), '/paletteai/compute-pools/main/nlp/pool-a');
    const link = await screen.findByRole('link', { name: 'cluster-1' });
    expect(link).toHaveAttribute('href', 'https://palette.example/c/1');
    expect(screen.getByText('base 1.2.0')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /edge-1/ })).toHaveTextContent(
      'WorkerIn use',
    );
    expect(screen.getByRole('row', { name: /edge-2/ })).toHaveTextContent(
      'healthy',
    );
    expect(await screen.findByText('Scaled: to two')).toBeInTheDocument();
    expect(screen.getByText('Slow: waiting (3 times)')).toBeInTheDocument();
  });

  it('do not link to addresses that are no pages', async () => {
    const script = ['javascript', 'alert(1)'].join(':');
    renderPaletteAi(
      apiWithPool(script),
      '/paletteai/compute-pools/main/nlp/pool-a',
    );
    await screen.findByText('cluster-1');
    expect(screen.queryByRole('link', { name: 'cluster-1' })).toBeNull();
  });

  it('say what to do when there are none', async () => {
    renderPaletteAi(FakePaletteAiApi.create(), '/paletteai/compute-pools');
    expect(await screen.findByText('No Compute Pools')).toBeInTheDocument();
  });

  it('say since when the hub is unreachable', async () => {
    const api = apiWithPool();
    api.breakWith({
      kind: 'unreachable',
      message: 'x',
      hub: 'main',
      since: '2026-01-02T03:04:05Z',
    });
    renderPaletteAi(api, '/paletteai/compute-pools/main/nlp/pool-b');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Hub main cannot be reached.*Since Jan 2, 2026/,
    );
  });
});
