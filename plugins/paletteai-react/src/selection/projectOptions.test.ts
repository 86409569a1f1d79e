import { projectView } from '../testUtils/views';
import { parseProjectKey } from './projectKey';
import { projectOptions } from './projectOptions';

describe('projectOptions', () => {
  it('tells projects of one display name apart', () => {
    expect(
      projectOptions(
        [
          projectView({ name: 'a', displayName: 'Team' }),
          projectView({ hub: 'edge', name: 'a', displayName: 'Team' }),
          projectView({ name: 'b', displayName: 'Other' }),
        ],
        undefined,
      ),
    ).toEqual([
      { id: 'main/a', label: 'Team (main/a)' },
      { id: 'edge/a', label: 'Team (edge/a)' },
      { id: 'main/b', label: 'Other' },
    ]);
  });

  it('holds what is chosen even when it was not found', () => {
    const found = [projectView({ name: 'a' })];
    const chosen = { hub: 'main', project: 'z' };
    expect(projectOptions(found, chosen)).toEqual([
      { id: 'main/z', label: 'z' },
      { id: 'main/a', label: 'a' },
    ]);
    expect(projectOptions(found, { hub: 'main', project: 'a' })).toEqual([
      { id: 'main/a', label: 'a' },
    ]);
  });
});

describe('parseProjectKey', () => {
  it.each(['', 'all', '/', 'a/', '/b', 'a/b/c'])('refuses "%s"', key => {
    expect(parseProjectKey(key)).toBeUndefined();
  });
});
