import {
  KubernetesObject,
  OWNERSHIP_ANNOTATIONS,
} from '@paletteai/backstage-plugin-paletteai-common';
import { isAsRequested } from './isAsRequested';

const SPEC = { description: 'Trains.', profileBundleRef: { name: 'edge' } };

function pool(
  spec: object,
  options: {
    mark?: string;
    generation?: number;
    labels?: Record<string, string>;
  } = {},
): KubernetesObject {
  const { generation, labels = { team: 'a' }, mark } = options;
  return {
    apiVersion: 'spectrocloud.com/v1alpha1',
    kind: 'ComputePool',
    metadata: {
      name: 'train',
      namespace: 'radiology',
      generation,
      labels,
      annotations:
        mark === undefined ? {} : { [OWNERSHIP_ANNOTATIONS.request]: mark },
    },
    spec,
  };
}

describe('isAsRequested', () => {
  const wanted = pool(SPEC, { mark: 'same' });

  it.each([
    ['as requested', pool(SPEC)],
    ['with a field that no request can say', pool({ ...SPEC, other: 1 })],
    ['with an empty value', pool({ ...SPEC, variables: [] })],
    [
      'with a label of the platform',
      pool(SPEC, { labels: { team: 'a', 'app.kubernetes.io/part-of': 'hub' } }),
    ],
    [
      'of the same request, with what the hub filled in',
      pool(
        { ...SPEC, scalingPolicyRef: { name: 'default' } },
        {
          mark: 'same',
          generation: 1,
        },
      ),
    ],
    [
      'of the same request, with a label that was added',
      pool(SPEC, {
        mark: 'same',
        generation: 3,
        labels: { team: 'a', extra: 'b' },
      }),
    ],
  ])('takes an object for the requested one %s', (_, live) => {
    expect(isAsRequested(live, wanted)).toBe(true);
  });

  it.each([
    ['another value', pool({ ...SPEC, description: 'Serves.' })],
    ['a value less', pool({ profileBundleRef: { name: 'edge' } })],
    ['a value more', pool({ ...SPEC, scalingPolicyRef: { name: 'default' } })],
    ['a label less', pool(SPEC, { labels: {} })],
    ['a label more', pool(SPEC, { labels: { team: 'a', extra: 'b' } })],
    [
      'a value that was added since',
      pool(
        { ...SPEC, scalingPolicyRef: { name: 'default' } },
        {
          mark: 'same',
          generation: 2,
        },
      ),
    ],
    [
      'a label that was removed since',
      pool(SPEC, { mark: 'same', generation: 1, labels: {} }),
    ],
    [
      'the mark of another request',
      pool(
        { ...SPEC, scalingPolicyRef: { name: 'default' } },
        {
          mark: 'other',
          generation: 1,
        },
      ),
    ],
    [
      'fields named like properties of every object',
      pool({ ...SPEC, variables: [{ name: 'constructor', value: 'x' }] }),
    ],
  ])('takes an object for another one with %s', (_, live) => {
    expect(isAsRequested(live, wanted)).toBe(false);
  });
});
