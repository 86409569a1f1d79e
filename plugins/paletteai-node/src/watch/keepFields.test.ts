import { dropBookkeeping } from './projectObject';
import { keepFields } from './keepFields';

const object = () => ({
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: {
    name: 'a',
    namespace: 'n',
    uid: 'u',
    resourceVersion: '7',
    labels: { team: 'x' },
    annotations: {
      'kubectl.kubernetes.io/last-applied-configuration': '{}',
      note: 'kept',
    },
    managedFields: [{ manager: 'kubectl' }],
  },
  spec: { size: 1, list: [{ key: 'a', value: 1 }], big: 'x'.repeat(100) },
  status: { phase: 'Ready', counts: { a: { n: 1, m: 2 }, b: { n: 3 } } },
});

describe('keepFields', () => {
  it('keeps identity and the named fields only', () => {
    const project = keepFields([
      'spec.size',
      'spec.list[].key',
      'status.phase',
      'status.counts.*.n',
      'status.missing.field',
    ]);

    expect(project(object())).toEqual({
      apiVersion: 'v1',
      kind: 'Thing',
      metadata: {
        name: 'a',
        namespace: 'n',
        uid: 'u',
        resourceVersion: '7',
        labels: { team: 'x' },
        annotations: { note: 'kept' },
      },
      spec: { size: 1, list: [{ key: 'a' }] },
      status: { phase: 'Ready', counts: { a: { n: 1 }, b: { n: 3 } } },
    });
  });

  it('keeps all below a named field', () => {
    expect(keepFields(['status'])(object())).toMatchObject({
      status: object().status,
    });
  });
});

describe('dropBookkeeping', () => {
  it('keeps everything but what writers note for themselves', () => {
    const { managedFields: _, ...metadata } = object().metadata;
    const { spec, status } = object();

    expect(dropBookkeeping(object())).toEqual({
      apiVersion: 'v1',
      kind: 'Thing',
      metadata: { ...metadata, annotations: { note: 'kept' } },
      spec,
      status,
    });
  });
});
