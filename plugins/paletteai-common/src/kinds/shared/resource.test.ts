import { parseProject } from '../project/project';
import { findCondition } from './resource';

describe('readiness', () => {
  const ready = (condition: object, metadata: object = {}) =>
    parseProject({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Project',
      metadata: { name: 'p', generation: 2, ...metadata },
      spec: { tenantRef: { name: 't' } },
      status: { conditions: [{ type: 'Ready', ...condition }] },
    }).value?.readiness;

  it.each([
    [{ status: 'True', observedGeneration: 2 }, 'ready'],
    [{ status: 'True' }, 'ready'],
    [{ status: 'False', observedGeneration: 2 }, 'notReady'],
    [{ status: 'Unknown' }, 'unknown'],
    [{ status: 'Perhaps' }, 'unknown'],
    [{ status: 'True', observedGeneration: 1 }, 'unknown'],
    [{ type: 'AccessReady', status: 'True' }, 'unknown'],
  ])('of the condition %j is %s', (condition, expected) => {
    expect(ready(condition)).toBe(expected);
  });

  it('is deleting as soon as that was asked for', () => {
    expect(
      ready({ status: 'True' }, { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    ).toBe('deleting');
  });

  it('can be asked for by condition', () => {
    const conditions = [{ type: 'Ready', status: 'True' as const }];
    expect(findCondition(conditions, 'Ready')?.status).toBe('True');
    expect(findCondition(conditions, 'Other')).toBeUndefined();
  });
});
