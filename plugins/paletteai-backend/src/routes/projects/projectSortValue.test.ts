import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { projectSortValue } from './projectSortValue';

const project = (used?: Record<string, number>) =>
  ({
    name: 'nlp',
    displayName: 'Language',
    gpuResources: { limits: {}, requests: {}, used },
  } as ProjectView);

describe('projectSortValue', () => {
  it('is the display name, if nothing else is wanted', () => {
    expect(projectSortValue(project())).toBe('Language');
    expect(projectSortValue(project(), 'name')).toBe('nlp');
    expect(projectSortValue(project(), 'createdAt')).toBe('');
  });

  it('orders by all GPUs in use, as numbers', () => {
    const uses: (Record<string, number> | undefined)[] = [
      { a: 10 },
      { a: 1, b: 8 },
      undefined,
      { a: 100 },
    ];
    const values = uses.map(used =>
      projectSortValue(project(used), 'gpusUsed'),
    );
    expect([...values].sort()).toEqual([
      values[2],
      values[1],
      values[0],
      values[3],
    ]);
  });
});
