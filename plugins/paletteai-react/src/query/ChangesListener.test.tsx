import { Text } from '@backstage/ui';
import { CHANGES_CHANNEL } from '@paletteai/backstage-plugin-paletteai-common';
import { screen } from '@testing-library/react';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import { FakePaletteAiApi } from '../testUtils/FakePaletteAiApi';
import { computePoolView, projectView } from '../testUtils/views';
import { useComputePools, useProjects } from './listHooks';

function Names() {
  const { data: projects } = useProjects();
  const { data: pools } = useComputePools();
  return (
    <>
      <Text>{`Projects: ${projects?.items.map(p => p.name)}`}</Text>
      <Text>{`Pools: ${pools?.items.map(p => p.name)}`}</Text>
    </>
  );
}

describe('ChangesListener', () => {
  it('fetches again what several messages at once say has changed', async () => {
    const api = FakePaletteAiApi.create({
      projects: [projectView({ name: 'a' })],
    });
    const { signals } = renderWithApi(<Names />, api);
    await screen.findByText('Projects: a');

    api.content.projects.push(projectView({ name: 'b' }));
    api.content.computePools.push(
      computePoolView({ name: 'pool', namespace: 'b' }),
    );
    signals.send(CHANGES_CHANNEL, { refs: ['project:main/b/b'] });
    signals.send(CHANGES_CHANNEL, { refs: ['computePool:main/b/pool'] });

    expect(await screen.findByText('Projects: a,b')).toBeInTheDocument();
    expect(await screen.findByText('Pools: pool')).toBeInTheDocument();
  });

  it('gathers a storm of messages into one request', async () => {
    const api = FakePaletteAiApi.create();
    const { signals } = renderWithApi(<Names />, api);
    await screen.findByText('Projects:');
    const before = api.queries.length;
    api.content.projects.push(projectView({ name: 'b' }));
    for (let count = 0; count < 100; count += 1) {
      signals.send(CHANGES_CHANNEL, { refs: ['project:main/b/b'] });
    }
    await screen.findByText('Projects: b');
    expect(api.queries.length - before).toBe(1);
  });
});
