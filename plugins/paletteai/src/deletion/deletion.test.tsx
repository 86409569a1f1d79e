import {
  computePoolView,
  deploymentView,
  FakePaletteAiApi,
  FakePaletteAiContent,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

type Allowed = FakePaletteAiContent['access']['allowed'];

function apiThatAllows(...allowed: Allowed) {
  return FakePaletteAiApi.create({
    access: { roles: [], allowed, adminGroups: [], decidedBy: 'hub' },
    projects: [projectView({ name: 'nlp', displayName: 'Language' })],
    computePools: [
      computePoolView({
        name: 'pool-a',
        namespace: 'nlp',
        deletionPolicy: 'orphan',
        deploymentCount: 2,
        cluster: { name: 'cluster-1' },
      }),
    ],
    appDeployments: [
      deploymentView({
        name: 'chat',
        namespace: 'nlp',
        displayName: 'Chat',
        endpoints: [{ name: 'web', url: 'https://chat.example/' }],
      }),
    ],
  });
}

const PROJECT = '/paletteai?project=main%2Fnlp';
const POOL = '/paletteai/compute-pools/main/nlp/pool-a';
const APP = '/paletteai/app-deployments/main/nlp/chat';

async function openDialog(api: FakePaletteAiApi, page: string) {
  renderPaletteAi(api, page);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  return screen.findByRole('dialog');
}

describe('deleting', () => {
  it.each([PROJECT, POOL, APP])(
    'is not offered on %s to those who may not',
    async page => {
      renderPaletteAi(apiThatAllows(), page);
      await screen.findAllByText('Ready');
      expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    },
  );

  it.each([
    ['Project', PROJECT],
    ['Compute Pool', POOL],
    ['deployment', APP],
  ])(
    'says since when a %s is being deleted, and what holds it',
    async (_, page) => {
      const deletion = {
        readiness: 'deleting' as const,
        deletingSince: '2026-01-02T03:04:05Z',
        finalizers: ['example.com/backup'],
      };
      const api = apiThatAllows();
      const { projects, computePools, appDeployments } = api.content;
      api.content.projects = projects.map(one => ({ ...one, ...deletion }));
      api.content.computePools = computePools.map(one => ({
        ...one,
        ...deletion,
      }));
      api.content.appDeployments = appDeployments.map(one => ({
        ...one,
        ...deletion,
      }));

      renderPaletteAi(api, page);

      const term = await screen.findByText('Deletion waits for finalizers');
      expect(term.nextElementSibling).toHaveTextContent('example.com/backup');
      expect(
        screen.getByText('Being deleted since').nextElementSibling,
      ).toHaveTextContent(/2026/);
    },
  );

  it('is not offered a second time', async () => {
    const api = apiThatAllows('computePool.delete');
    api.content.computePools = [
      computePoolView({
        name: 'pool-a',
        namespace: 'nlp',
        readiness: 'deleting',
      }),
    ];
    renderPaletteAi(api, POOL);
    expect(
      await screen.findByRole('button', { name: 'Deleting' }),
    ).toBeDisabled();
  });

  it('gives the focus back when it is cancelled', async () => {
    const dialog = await openDialog(apiThatAllows('computePool.delete'), POOL);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus(),
    );
  });
});

describe('deleting a Project', () => {
  it('says what goes with it and wants its name', async () => {
    const api = apiThatAllows('project.delete');
    const dialog = await openDialog(api, PROJECT);
    expect(
      await within(dialog).findByText('Compute Pools (1): pool-a'),
    ).toBeInTheDocument();
    expect(dialog).toHaveTextContent('App Deployments (1): chat');
    expect(dialog).toHaveTextContent('Model Deployments (0): None');
    expect(dialog).toHaveTextContent('Profile Bundles (0): None');
    expect(dialog).toHaveTextContent('cannot be undone');
    const confirm = within(dialog).getByRole('button', {
      name: 'Delete Project',
    });
    expect(confirm).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Type nlp to confirm' }),
      'Language{Enter}',
    );
    expect(confirm).toBeDisabled();
    expect(api.content.projects).toHaveLength(1);
  });

  it('does not count what it cannot know', async () => {
    const api = apiThatAllows('project.delete');
    api.content.incomplete = [{ hub: 'main', reason: 'timeout' }];
    const dialog = await openDialog(api, PROJECT);
    expect(
      await within(dialog).findByText('Compute Pools'),
    ).toBeInTheDocument();
    expect(dialog).not.toHaveTextContent('pool-a');
  });

  it('says what became of it and continues to the others', async () => {
    const dialog = await openDialog(apiThatAllows('project.delete'), PROJECT);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Type nlp to confirm' }),
      'nlp{Enter}',
    );
    expect(
      await within(dialog).findByText('Project nlp: deleted'),
    ).toBeInTheDocument();
    const [, close] = within(dialog).getAllByRole('button', { name: 'Close' });
    await userEvent.click(close);
    expect(
      await screen.findByText('You are not a member of any Project'),
    ).toBeInTheDocument();
  });
});

describe('deleting a Compute Pool', () => {
  it('starts from the policy of the pool and warns of what runs on it', async () => {
    const dialog = await openDialog(apiThatAllows('computePool.delete'), POOL);
    expect(
      within(dialog).getByRole('radio', { name: 'Keep the cluster (Orphan)' }),
    ).toBeChecked();
    expect(dialog).toHaveTextContent('keeps running in Palette');
    expect(dialog).toHaveTextContent('cluster-1');
    expect(dialog).toHaveTextContent('2 deployments are running on it');
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Delete the cluster' }),
    );
    expect(dialog).toHaveTextContent('deletes the cluster');
  });

  it('does as chosen and refreshes the list', async () => {
    const api = apiThatAllows('computePool.delete');
    const deletions = jest.spyOn(api, 'deleteComputePool');
    const dialog = await openDialog(api, POOL);
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Delete the cluster' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Delete Compute Pool' }),
    );
    expect(
      await within(dialog).findByText('Compute Pool pool-a: deleted'),
    ).toBeInTheDocument();
    expect(deletions).toHaveBeenCalledWith({
      hub: 'main',
      project: 'nlp',
      name: 'pool-a',
      deletionPolicy: 'delete',
    });
    const [, close] = within(dialog).getAllByRole('button', { name: 'Close' });
    expect(close).toHaveFocus();
    await userEvent.click(close);
    expect(await screen.findByText('No Compute Pools')).toBeInTheDocument();
  });
});

describe('deleting an App Deployment', () => {
  async function confirmWith(
    failure: Parameters<FakePaletteAiApi['breakWith']>[0],
  ) {
    const api = apiThatAllows('appDeployment.delete');
    const dialog = await openDialog(api, APP);
    api.breakWith(failure);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Delete App Deployment' }),
    );
    return within(dialog).findByRole('alert');
  }

  it('says which endpoint stops', async () => {
    const dialog = await openDialog(apiThatAllows('appDeployment.delete'), APP);
    expect(dialog).toHaveTextContent('https://chat.example/');
  });

  it('says who can do it when it is denied', async () => {
    const alert = await confirmWith({
      kind: 'denied',
      message: 'The hub refused it.',
      adminGroups: ['nlp-admins'],
    });
    expect(alert).toHaveTextContent('Deletion failed');
    expect(alert).toHaveTextContent('The hub refused it.');
    expect(alert).toHaveTextContent('nlp-admins');
  });

  it('does not claim to know when the hub did not answer', async () => {
    const alert = await confirmWith({
      kind: 'unreachable',
      message: 'Timeout.',
    });
    expect(alert).toHaveTextContent('may or may not have received the request');
  });

  it('says of each object what became of it when it stopped in the middle', async () => {
    const alert = await confirmWith({
      kind: 'other',
      message: 'Conflict.',
      outcomes: [
        { ref: 'aiWorkload:main/nlp/chat', outcome: 'deleted' },
        {
          ref: 'secret:main/nlp/chat-variables',
          outcome: 'failed',
          message: 'The hub is busy',
        },
        { ref: 'namespace:main/nlp', outcome: 'skipped' },
      ],
    });
    expect(alert).toHaveTextContent('Deletion incomplete');
    expect(alert).toHaveTextContent('Deployment chat: deleted');
    expect(alert).toHaveTextContent(
      'Secret chat-variables: failed. The hub is busy',
    );
    expect(alert).toHaveTextContent('Namespace nlp: skipped');
  });
});
