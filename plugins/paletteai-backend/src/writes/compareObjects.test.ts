import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { compareObjects } from './compareObjects';

const object = (spec: object, metadata: object = {}): KubernetesObject => ({
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'Project',
  metadata: { name: 'a', namespace: 'a', resourceVersion: '7', ...metadata },
  spec,
});

describe('compareObjects', () => {
  it('finds what is added, changed and removed', () => {
    const diff = compareObjects(
      object({ name: 'x', limits: { A100: 1, H100: 2 }, old: true }),
      object({ name: 'y', limits: { A100: 1, H100: 3 }, fresh: [1] }),
    );

    expect(diff).toMatchObject({ name: 'a', resourceVersion: '7' });
    expect(diff.changes).toEqual([
      { path: 'spec.name', before: 'x', after: 'y' },
      { path: 'spec.limits.H100', before: 2, after: 3 },
      { path: 'spec.old', before: true },
      { path: 'spec.fresh', after: [1] },
    ]);
  });

  it('looks neither at the order of keys nor at what the hub keeps for itself', () => {
    const diff = compareObjects(
      object({ a: [{ x: 1, y: 2 }] }, { generation: 1, uid: 'u' }),
      object({ a: [{ y: 2, x: 1 }] }, { generation: 2, resourceVersion: '9' }),
    );

    expect(diff.changes).toEqual([]);
  });

  it('sees labels and annotations', () => {
    const { changes } = compareObjects(
      object({}, { labels: { team: 'a' } }),
      object({}, { labels: { team: 'b' }, annotations: { note: 'n' } }),
    );

    expect(changes.map(({ path }) => path)).toEqual([
      'metadata.labels.team',
      'metadata.annotations.note',
    ]);
  });
});
