import {
  computePoolRequestSchema,
  validateRequest,
} from '@paletteai/backstage-plugin-paletteai-common';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InputHarness } from '../../__testUtils__/InputHarness';
import { shownValue } from '../../__testUtils__/shownValue';
import type { ClusterDraft } from './ClusterDraft';
import { ClusterInput } from './ClusterInput';

function problemsOfCluster(cluster: ClusterDraft) {
  const rule = computePoolRequestSchema.shape.cluster;
  const result = validateRequest(rule, cluster);
  return result.ok ? [] : result.problems;
}

async function renderCluster(cluster: ClusterDraft = {}) {
  renderInTestApp(
    <InputHarness initial={cluster}>
      {(value, onChange) => (
        <ClusterInput
          label="Cluster"
          description="What is different"
          purpose="overrides"
          value={value}
          onChange={onChange}
          problems={problemsOfCluster(value)}
        />
      )}
    </InputHarness>,
  );
  await screen.findByRole('group', { name: 'Cluster' });
  return userEvent.setup();
}

const section = (name: string) => screen.getByRole('button', { name });

describe('how a cluster is made', () => {
  it('is a group with a name and sections that are closed', async () => {
    await renderCluster();
    expect(
      screen.getByRole('group', { name: 'Cluster' }),
    ).toHaveAccessibleDescription('What is different');
    for (const name of [
      'Control plane',
      'Worker pools',
      'Network',
      'Deletion and SSH',
    ]) {
      expect(section(name)).toHaveAttribute('aria-expanded', 'false');
    }
  });

  it('opens a section by keyboard', async () => {
    const user = await renderCluster();
    section('Control plane').focus();
    await user.keyboard('{Enter}');
    const memory = screen.getByRole('textbox', { name: 'Memory' });
    await user.type(memory, '16 GiB');
    expect(shownValue()).toEqual({ controlPlanePool: { memory: '16 GiB' } });
  });

  it('opens the section in which something is wrong', async () => {
    await renderCluster({ networkOverlay: { enabled: true } });
    expect(section('Network')).toHaveAttribute('aria-expanded', 'true');
    expect(section('Worker pools')).toHaveAttribute('aria-expanded', 'false');
    expect(
      screen.getByRole('textbox', { name: 'Overlay network CIDR' }),
    ).toBeInvalid();
  });

  it('stays where the person is while they fix what is wrong', async () => {
    const user = await renderCluster({ controlPlanePool: { memory: '16' } });
    const memory = screen.getByRole('textbox', { name: 'Memory' });
    expect(memory).toHaveAccessibleDescription(/unit/);
    await user.type(memory, ' GiB');
    expect(memory).toBeValid();
    expect(memory).toHaveFocus();
    expect(section('Control plane')).toHaveAttribute('aria-expanded', 'true');
  });

  it('closes a section that the person closes although something is wrong in it', async () => {
    const user = await renderCluster({ controlPlanePool: { memory: '16' } });
    await user.click(section('Control plane'));
    expect(section('Control plane')).toHaveAttribute('aria-expanded', 'false');
  });

  it('tells worker pools apart', async () => {
    const user = await renderCluster({
      workerPools: [{ name: 'cpu' }, { name: 'gpu', memory: '64' }],
    });
    const second = screen.getByRole('group', { name: 'worker pool 2' });
    const memory = within(second).getByRole('textbox', { name: 'Memory' });
    expect(memory).toBeInvalid();
    await user.type(memory, ' GiB');
    expect(shownValue()).toEqual({
      workerPools: [{ name: 'cpu' }, { name: 'gpu', memory: '64 GiB' }],
    });
  });

  it('goes into a worker pool that is added, and on when it is removed', async () => {
    const user = await renderCluster();
    await user.click(section('Worker pools'));
    const add = screen.getByRole('button', { name: 'Add worker pool' });
    await user.click(add);
    expect(
      screen.getByRole('textbox', { name: 'Worker pool name' }),
    ).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove pool-1' }));
    expect(add).toHaveFocus();
    expect(shownValue()).toEqual({ workerPools: [] });
  });

  it('takes GPUs as not wanted when all about them is emptied', async () => {
    const user = await renderCluster({
      workerPools: [{ name: 'gpu', gpu: { family: 'A', memory: '80 GiB' } }],
    });
    await user.clear(screen.getByRole('textbox', { name: 'GPU memory' }));
    await user.clear(screen.getByRole('textbox', { name: 'GPU family' }));
    expect(shownValue()).toEqual({ workerPools: [{ name: 'gpu' }] });
  });

  it('says of an entry that lacks several things each at its input', async () => {
    await renderCluster({
      workerPools: [
        { name: 'gpu', gpu: { family: 'A100', count: 0, memory: '80' } },
      ],
    });
    expect(
      screen.getByRole('textbox', { name: 'Number of GPUs' }),
    ).toHaveAccessibleDescription(/greater than 0/);
    expect(
      screen.getByRole('textbox', { name: 'GPU memory' }),
    ).toHaveAccessibleDescription(/unit/);
    expect(screen.getByRole('textbox', { name: 'GPU family' })).toBeValid();
  });

  it('has apps on the control plane where it is one node', async () => {
    const user = await renderCluster({ controlPlanePool: { nodeCount: 3 } });
    await user.click(section('Control plane'));
    await user.click(
      screen.getByRole('button', { name: /Control plane nodes/ }),
    );
    await user.click(await screen.findByRole('option', { name: '1' }));
    expect(shownValue()).toEqual({
      controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
    });
  });

  it('says of the whole what no input stands for', async () => {
    const cluster: object = { colour: 'blue' };
    await renderCluster(cluster);
    expect(
      screen.getByRole('group', { name: 'Cluster' }),
    ).toHaveAccessibleDescription(/colour/);
  });
});
