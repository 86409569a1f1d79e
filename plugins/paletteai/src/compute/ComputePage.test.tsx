import {
  computeView,
  FakePaletteAiApi,
  fetchAgain,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

const H100 = { family: 'NVIDIA-H100', gpuCount: 8, gpuMemory: 655_360 };

function apiWithMachines() {
  const h100 = {
    architecture: 'amd64' as const,
    cpuCount: 112,
    memoryMiB: 1_048_576,
    gpu: H100,
    resourceGroups: { 'palette.ai': 'true' },
    instances: 3,
    hosts: [
      { uid: 'edge-1', name: 'alpha', state: 'available' as const },
      {
        uid: 'edge-2',
        name: 'beta',
        state: 'in-use' as const,
        cluster: { name: 'train' },
      },
      {
        uid: 'edge-3',
        name: 'gamma',
        state: 'unhealthy' as const,
        message: 'No heartbeat',
      },
    ],
  };
  const small = {
    cpuCount: 8,
    memoryMiB: 16_384,
    resourceGroups: {},
    instances: 1,
    hosts: [{ uid: 'edge-9', name: 'small', state: 'available' as const }],
  };
  return FakePaletteAiApi.create({
    projects: [projectView({ name: 'nlp' }), projectView({ name: 'vision' })],
    compute: [
      computeView({
        namespace: 'nlp',
        controlPlane: [small],
        worker: [h100],
        lastSyncTime: '2026-01-02T03:04:05Z',
      }),
      computeView({ namespace: 'vision', worker: [h100] }),
    ],
  });
}

const PROJECT = '/paletteai/compute?project=main%2Fnlp';

describe('the Compute page of a project', () => {
  it('counts machines by hardware and says when that was so', async () => {
    renderPaletteAi(apiWithMachines(), PROJECT);
    const row = await screen.findByRole('row', { name: /^8 × NVIDIA-H100/ });
    expect(
      within(row)
        .getAllByRole('gridcell')
        .map(cell => cell.textContent),
    ).toEqual([
      '112 CPUs1024 GiBamd64',
      '3',
      '1',
      '1',
      '1',
      'Not eligible',
      '1 of 3 free',
      'palette.ai=true',
    ]);
    expect(screen.getByText(/Inventory updated: Jan 2, 2026/)).toBeVisible();
    expect(screen.getByRole('meter', { name: 'NVIDIA-H100' })).toHaveAttribute(
      'aria-valuetext',
      '8 of 24 free',
    );
  });

  it('lists the machines, with what they do, and finds one', async () => {
    renderPaletteAi(apiWithMachines(), PROJECT);
    const unhealthy = await screen.findByRole('row', { name: /^gamma/ });
    expect(unhealthy).toHaveTextContent('Unhealthy');
    expect(unhealthy).toHaveTextContent('No heartbeat');
    expect(screen.getByRole('row', { name: /^small/ })).toHaveTextContent(
      'Control plane',
    );
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search machines' }),
      'train',
    );
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: /^gamma/ }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('row', { name: /^beta/ })).toBeInTheDocument();
  });

  it('says how machines get there when there are none', async () => {
    const api = apiWithMachines();
    api.content.compute = [];
    renderPaletteAi(api, PROJECT);
    await screen.findByText('No machines');
    expect(screen.getByText(/Register edge hosts/)).toBeInTheDocument();
  });

  it('keeps the last good snapshot when the hub cannot be reached anymore', async () => {
    const api = apiWithMachines();
    renderPaletteAi(api, PROJECT);
    await screen.findByRole('row', { name: /^alpha/ });
    api.breakWith({ kind: 'unreachable', hub: 'main', message: 'timeout' });
    await act(fetchAgain);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Hub main cannot be reached.*Showing data from/,
    );
    expect(screen.getByRole('row', { name: /^alpha/ })).toBeInTheDocument();
  });
});

describe('the Compute page of all projects', () => {
  it('counts each machine once, however many projects may use it', async () => {
    renderPaletteAi(apiWithMachines(), '/paletteai/compute');
    const row = await screen.findByRole('row', { name: /^8 × NVIDIA-H100/ });
    const [, total] = within(row).getAllByRole('gridcell');
    expect(total).toHaveTextContent(/^3$/);
    expect(screen.getByText(/counted once/)).toBeInTheDocument();
    expect(screen.queryByText('alpha')).not.toBeInTheDocument();
  });

  it('shows the hub of hardware only where there are several', async () => {
    const api = apiWithMachines();
    renderPaletteAi(api, '/paletteai/compute');
    await screen.findByRole('row', { name: /^8 × NVIDIA-H100/ });
    expect(
      screen.queryByRole('columnheader', { name: 'Hub' }),
    ).not.toBeInTheDocument();
  });

  it('says whom to ask when there is nothing to see', async () => {
    renderPaletteAi(FakePaletteAiApi.create(), '/paletteai/compute');
    expect(
      await screen.findByText('No machines that you can see'),
    ).toBeInTheDocument();
  });

  it('says which hub is missing', async () => {
    const api = apiWithMachines();
    api.content.incomplete = [{ hub: 'edge', reason: 'timeout' }];
    renderPaletteAi(api, '/paletteai/compute');
    expect(await screen.findByText('Hub edge: timeout.')).toBeInTheDocument();
  });
});

describe.each([PROJECT, '/paletteai/compute'])('the page at %s', path => {
  it('loads with the tabs in place', async () => {
    const api = apiWithMachines();
    api.breakWith('hangs');
    renderPaletteAi(api, path);
    expect(await screen.findAllByText('Loading')).not.toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Compute' })).toBeInTheDocument();
  });

  it('says who can give access when it is denied', async () => {
    const api = apiWithMachines();
    api.breakWith({ kind: 'denied', message: '', adminGroups: ['ops'] });
    renderPaletteAi(api, path);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Members of these groups can give you access: ops.',
    );
  });

  it('tries again when asked after a failure', async () => {
    const api = apiWithMachines();
    api.breakWith({ kind: 'other', message: 'what happened' });
    renderPaletteAi(api, path);
    const alert = await screen.findByRole('alert', {}, { timeout: 5_000 });
    expect(alert).toHaveTextContent('what happened');
    api.breakWith(undefined);
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    await screen.findByRole('row', { name: /^8 × NVIDIA-H100/ });
  });
});
