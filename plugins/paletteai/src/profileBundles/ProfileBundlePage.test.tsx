import {
  deploymentView,
  FakePaletteAiApi,
  profileBundleView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

const CHAT = {
  namespace: 'nlp',
  bundleName: 'chat',
  displayName: 'Chat',
  type: 'Application' as const,
};

function apiWithBundle() {
  return FakePaletteAiApi.create({
    profileBundles: [
      profileBundleView({
        ...CHAT,
        name: 'chat-v2',
        version: '2.0.0',
        revisionNotes: 'faster',
        variables: [
          {
            name: 'replicas',
            displayName: 'Replicas',
            description: 'How many run',
            type: 'integer',
            scope: 'Workload',
            required: true,
            sensitive: false,
            default: '2',
            enum: [],
            minimum: 1,
            maximum: 9,
          },
          {
            name: 'password',
            displayName: 'Password',
            type: 'string',
            scope: 'Workload',
            required: false,
            sensitive: true,
            default: 'p4ss',
            enum: [],
          },
        ],
        clusterProfiles: [{ name: 'edge-base', version: '1.1', type: 'Full' }],
        workloadProfiles: [{ name: 'chat-app', namespace: 'nlp' }],
      }),
      profileBundleView({
        ...CHAT,
        name: 'chat-v1',
        version: '1.0.0',
        revisionNotes: 'first',
      }),
    ],
    appDeployments: [
      deploymentView({
        name: 'a',
        namespace: 'nlp',
        displayName: 'Desk',
        profileBundleRef: { name: 'chat-v1' },
      }),
      deploymentView({
        name: 'b',
        namespace: 'nlp',
        displayName: 'Other',
        profileBundleRef: { name: 'search-v1' },
      }),
    ],
    modelDeployments: [
      deploymentView({
        kind: 'modelDeployment',
        name: 'm',
        namespace: 'nlp',
        displayName: 'Talker',
        currentProfileBundleRef: { name: 'chat-v1' },
      }),
    ],
  });
}

const PAGE = '/paletteai/profile-bundles/main/nlp/chat';

describe('the page of a Profile Bundle', () => {
  it('is reached from the list, at the version of the row', async () => {
    renderPaletteAi(apiWithBundle(), '/paletteai/profile-bundles');
    await userEvent.click(await screen.findByText('1.0.0'));
    expect(await screen.findByText('first')).toBeInTheDocument();
  });

  it('shows the newest version unless the address names another', async () => {
    renderPaletteAi(apiWithBundle(), PAGE);
    expect(await screen.findByText('faster')).toBeInTheDocument();
  });

  it('changes the version by the picker', async () => {
    renderPaletteAi(apiWithBundle(), PAGE);
    await userEvent.click(
      await screen.findByRole('button', { name: /2\.0\.0/ }),
    );
    await userEvent.click(await screen.findByRole('option', { name: '1.0.0' }));
    expect(await screen.findByText('first')).toBeInTheDocument();
    expect(screen.queryByText('faster')).toBeNull();
  });

  it('says so when the address names a version that does not exist', async () => {
    renderPaletteAi(apiWithBundle(), `${PAGE}?version=3.0.0`);
    expect(
      await screen.findByText(/Version 3\.0\.0 does not exist/),
    ).toBeInTheDocument();
    expect(screen.getByText('faster')).toBeInTheDocument();
  });

  it('shows types, rules and defaults of variables, but no sensitive default', async () => {
    renderPaletteAi(apiWithBundle(), PAGE);
    const row = await screen.findByRole('row', { name: /Replicas/ });
    expect(row).toHaveTextContent('Integer');
    expect(row).toHaveTextContent('At least 1. At most 9.');
    expect(row).toHaveTextContent('Yes');
    expect(row).toHaveTextContent('How many run');
    expect(screen.getByRole('row', { name: /Password/ })).toHaveTextContent(
      'Sensitive',
    );
    expect(screen.queryByText(/p4ss/)).toBeNull();
  });

  it('shows its profiles and the deployments made from it', async () => {
    renderPaletteAi(apiWithBundle(), PAGE);
    expect(
      await screen.findByRole('row', { name: /edge-base/ }),
    ).toHaveTextContent('Cluster Profile');
    expect(screen.getByRole('row', { name: /chat-app/ })).toHaveTextContent(
      'Workload Profile',
    );
    const deployment = await screen.findByRole('link', { name: 'Desk' });
    expect(deployment).toHaveAttribute(
      'href',
      '/paletteai/app-deployments/main/nlp/a',
    );
    expect(await screen.findByRole('link', { name: 'Talker' })).toHaveAttribute(
      'href',
      '/paletteai/model-deployments/main/nlp/m',
    );
    expect(screen.queryByText('Other')).toBeNull();
  });

  it('says so when there is no such bundle', async () => {
    renderPaletteAi(apiWithBundle(), '/paletteai/profile-bundles/main/nlp/no');
    expect(await screen.findByRole('alert')).toHaveTextContent('Not found');
  });
});
