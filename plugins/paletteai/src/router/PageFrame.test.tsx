import {
  computePoolView,
  deploymentView,
  FakePaletteAiApi,
  profileBundleView,
  projectView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPaletteAi } from '../__testUtils__/renderPaletteAi';

function apiWithTwoProjects() {
  const namespaces = ['nlp', 'vision'];
  return FakePaletteAiApi.create({
    projects: [
      projectView({ name: 'nlp', displayName: 'Language' }),
      projectView({ name: 'vision', displayName: 'Vision' }),
    ],
    computePools: namespaces.map(namespace =>
      computePoolView({ name: `${namespace}-pool`, namespace }),
    ),
    appDeployments: namespaces.map(namespace =>
      deploymentView({ name: `${namespace}-app`, namespace }),
    ),
    modelDeployments: namespaces.map(namespace =>
      deploymentView({ name: `${namespace}-model`, namespace }),
    ),
    profileBundles: namespaces.map(namespace =>
      profileBundleView({ name: `${namespace}-bundle`, namespace }),
    ),
  });
}

const OBJECTS = [
  ['compute-pools', 'nlp-pool'],
  ['app-deployments', 'nlp-app'],
  ['model-deployments', 'nlp-model'],
  ['profile-bundles', 'nlp-bundle'],
];

const TABS = [
  ['Overview', ''],
  ['Compute', '/compute'],
  ['Compute Pools', '/compute-pools'],
  ['App Deployments', '/app-deployments'],
  ['Model Deployments', '/model-deployments'],
  ['Profile Bundles', '/profile-bundles'],
];

describe.each(OBJECTS)('the page of one of %s', (path, name) => {
  const page = `/paletteai/${path}/main/nlp/${name}`;

  it('has tabs that lead to its own project', async () => {
    renderPaletteAi(apiWithTwoProjects(), page);
    await screen.findAllByText('Ready');
    for (const [tab, address] of TABS) {
      expect(screen.getByRole('link', { name: tab })).toHaveAttribute(
        'href',
        `/paletteai${address}?project=main%2Fnlp`,
      );
    }
  });

  it('shows its project in the picker, which leads to the list of another', async () => {
    renderPaletteAi(apiWithTwoProjects(), page);
    await userEvent.click(
      await screen.findByRole('button', { name: /Language/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Vision' }),
    );
    expect(
      await screen.findByRole('row', { name: /vision/ }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('url')).toHaveTextContent(
      `/paletteai/${path}?project=main%2Fvision`,
    );
  });

  it('leads to the list of all projects', async () => {
    renderPaletteAi(apiWithTwoProjects(), page);
    await userEvent.click(
      await screen.findByRole('button', { name: /Language/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'All Projects' }),
    );
    expect(
      await screen.findByRole('row', { name: /vision/ }),
    ).toBeInTheDocument();
    expect(screen.getByTestId('url')).toHaveTextContent(
      new RegExp(`/paletteai/${path}$`),
    );
  });
});

it('shows the App Deployments of the project of the pool that was looked at', async () => {
  renderPaletteAi(
    apiWithTwoProjects(),
    '/paletteai/compute-pools/main/nlp/nlp-pool',
  );
  await screen.findAllByText('Ready');
  await userEvent.click(screen.getByRole('link', { name: 'App Deployments' }));
  expect(
    await screen.findByRole('row', { name: /nlp-app/ }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /vision-app/ })).toBeNull();
});
