import type { Condition } from '@paletteai/backstage-plugin-paletteai-common';
import type { ResourceView } from '../api/readView';
import { judgeResource } from './judgeResource';

function view(
  conditions: Condition[],
  rest: {
    phase?: string;
    message?: string;
    generation?: number;
    observedGeneration?: number;
    deletingSince?: string;
  } = {},
): ResourceView {
  return { conditions, ...rest } as ResourceView;
}

const ready = { type: 'Ready', status: 'True' as const };
const notReady = {
  type: 'Ready',
  status: 'False' as const,
  reason: 'NodesNotReady',
  message: '1 of 3 nodes are ready',
};

describe('what is waited for', () => {
  it.each([
    ['has the condition', view([ready]), 'met'],
    ['lacks the condition', view([notReady]), 'pending'],
    ['says nothing yet', view([]), 'pending'],
    ['does not know', view([{ type: 'Ready', status: 'Unknown' }]), 'pending'],
    [
      'had the condition before it was changed',
      view([{ ...ready, observedGeneration: 1 }], { generation: 2 }),
      'pending',
    ],
    [
      'has the condition as it is now',
      view([{ ...ready, observedGeneration: 2 }], { generation: 2 }),
      'met',
    ],
    ['has failed', view([notReady], { phase: 'Failed' }), 'failed'],
    ['is in error', view([], { phase: 'Error' }), 'failed'],
    [
      'had failed before it was changed',
      view([], { phase: 'Failed', observedGeneration: 1, generation: 2 }),
      'pending',
    ],
    [
      'is given up by its controller',
      view([notReady, { type: 'Stalled', status: 'True' }]),
      'failed',
    ],
    [
      'is not given up by its controller',
      view([notReady, { type: 'Stalled', status: 'False' }]),
      'pending',
    ],
    [
      'is degraded, which passes',
      view([notReady], { phase: 'Degraded' }),
      'pending',
    ],
    [
      'is being deleted',
      view([ready], { deletingSince: '2026-01-02T03:04:05Z' }),
      'failed',
    ],
  ])('%s', (_what, subject, state) => {
    expect(judgeResource(subject, 'Ready').state).toBe(state);
  });

  it('is described with phase, condition and message', () => {
    expect(
      judgeResource(view([notReady], { phase: 'Provisioning' }), 'Ready')
        .message,
    ).toBe(
      'Provisioning; Ready is False (NodesNotReady); 1 of 3 nodes are ready',
    );
    expect(
      judgeResource(view([], { message: 'Waits for hosts' }), 'Ready').message,
    ).toBe('Ready is not reported yet; Waits for hosts');
  });

  it('tells why it has failed, whatever condition was asked for', () => {
    const failed = view([{ ...notReady, message: 'No host is free' }], {
      phase: 'Failed',
    });
    expect(judgeResource(failed, 'ClusterReady').message).toMatch(
      /No host is free/,
    );
    const stalled = view([
      notReady,
      { type: 'Stalled', status: 'True', message: 'Gave up' },
    ]);
    expect(judgeResource(stalled, 'Ready').message).toMatch(/Gave up/);
  });

  it('may be any condition', () => {
    const both = view([notReady, { type: 'ClusterReady', status: 'True' }]);
    expect(judgeResource(both, 'ClusterReady').state).toBe('met');
  });
});
