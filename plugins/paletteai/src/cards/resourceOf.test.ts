import type { Entity } from '@backstage/catalog-model';
import { inProjectRefOf, resourceOf } from './resourceOf';

function entity(resourceRef?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'x',
      ...(resourceRef && {
        annotations: { 'palette.ai/resource-ref': resourceRef },
      }),
    },
  };
}

describe('the object of an entity', () => {
  it('is the one that its annotation names', () => {
    expect(resourceOf(entity('tenant:main/acme'))).toEqual({
      hub: 'main',
      kind: 'tenant',
      name: 'acme',
    });
    expect(
      inProjectRefOf(entity('computePool:main/nlp/pool-a'), 'computePool'),
    ).toEqual({ hub: 'main', project: 'nlp', name: 'pool-a' });
  });

  it.each([
    undefined,
    'nonsense',
    'computePool:main/pool-a',
    'aiWorkload:main/nlp/chat',
  ])('is none of a Compute Pool for %s', text => {
    expect(inProjectRefOf(entity(text), 'computePool')).toBeUndefined();
  });
});
