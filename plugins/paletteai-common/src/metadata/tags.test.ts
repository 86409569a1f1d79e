import { isReservedTagKey, tagsFromLabels } from './tags';

describe('isReservedTagKey', () => {
  it.each([
    'palette.ai/tenant-name',
    'app.kubernetes.io/managed-by',
    'kubernetes.io/metadata.name',
    'helm.sh/chart',
    'Kustomize.toolkit.fluxcd.io/name',
  ])('keeps %s for tools', key => {
    expect(isReservedTagKey(key)).toBe(true);
  });

  it.each(['team', 'example.com/cost-centre', 'notpalette.ai/x', 'palette.ai'])(
    'lets people use %s',
    key => {
      expect(isReservedTagKey(key)).toBe(false);
    },
  );
});

describe('tagsFromLabels', () => {
  it('leaves out the labels of tools', () => {
    expect(
      tagsFromLabels({ team: 'nlp', 'palette.ai/tenant-name': 'acme' }),
    ).toEqual({ team: 'nlp' });
  });
});
