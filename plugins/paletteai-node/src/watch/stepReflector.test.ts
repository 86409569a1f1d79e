import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import { nextKindStatus } from './HubKindStatus';
import {
  INITIAL_STATE,
  KindAvailability,
  ReflectorFailure,
  ReflectorState,
} from './ReflectorState';
import { stepReflector } from './stepReflector';

const object: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name: 'a' },
};
const context = { random: 0.5, held: 1, synced: true };
const watching: ReflectorState = {
  name: 'watching',
  failures: 0,
  resourceVersion: '7',
  heard: true,
};
const fail = (
  state: ReflectorState,
  kind: ReflectorFailure['kind'],
  retryAfterMs?: number,
) =>
  stepReflector(
    state,
    { type: 'failed', failure: { kind, message: kind, retryAfterMs } },
    context,
  );

describe('stepReflector', () => {
  it('builds one snapshot from several pages', () => {
    const first = stepReflector(
      INITIAL_STATE,
      {
        type: 'listed',
        objects: [object],
        continueToken: 'x',
        resourceVersion: '7',
      },
      context,
    );
    const second = stepReflector(
      first.state,
      { type: 'listed', objects: [object], resourceVersion: '7' },
      context,
    );

    expect(first.events.map(({ type }) => type)).toEqual(['init', 'initApply']);
    expect(second.events.map(({ type }) => type)).toEqual([
      'initApply',
      'initDone',
    ]);
    expect(second.state).toMatchObject({ name: 'initListed' });
  });

  it('opens the next watch at once after a clean end', () => {
    expect(
      stepReflector(watching, { type: 'watchEnded', lastedMs: 5 }, context),
    ).toEqual({
      state: { name: 'initListed', failures: 0, resourceVersion: '7' },
      events: [],
    });
  });

  it.each([
    ['expired', 'empty'],
    ['unavailable', 'verifying'],
    ['denied', 'verifying'],
    ['silent', 'verifying'],
  ] as const)('goes on after a watch that failed as %s in %s', (kind, next) => {
    const step = fail(watching, kind);

    expect(step.events).toEqual([]);
    expect(step.state).toMatchObject({ name: 'waiting', next: { name: next } });
  });

  it('reads again after a watch that was silent from its beginning', () => {
    expect(fail({ ...watching, heard: false }, 'silent').state).toMatchObject({
      next: { name: 'empty' },
    });
    expect(
      stepReflector(
        { ...watching, heard: false },
        { type: 'watchEnded', lastedMs: 270_000 },
        context,
      ),
    ).toMatchObject({
      state: { next: { name: 'empty' } },
      report: { failure: { kind: 'silent' } },
    });
  });

  it('waits longer with each failure, and at least as long as the hub asks', () => {
    const delays: number[] = [];
    let state: ReflectorState = INITIAL_STATE;
    for (let failures = 0; failures < 8; failures += 1) {
      const step = fail(state, 'unavailable');
      if (step.state.name !== 'waiting') {
        throw new Error('It should wait');
      }
      delays.push(step.state.delayMs);
      state = step.state.next;
    }

    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays.at(-1)).toBe(15_000);
    expect(fail(INITIAL_STATE, 'unavailable', 9_000).state).toMatchObject({
      delayMs: 9_800,
    });
  });

  it('forgets failures only when the hub is heard in a watch', () => {
    const listed = stepReflector(
      { ...INITIAL_STATE, failures: 5 },
      { type: 'listed', objects: [object], resourceVersion: '7' },
      context,
    );
    const opened = stepReflector(
      listed.state,
      { type: 'watchOpened' },
      context,
    );
    const heard = stepReflector(
      opened.state,
      { type: 'bookmark', resourceVersion: '8' },
      context,
    );

    expect(opened.state).toMatchObject({ failures: 5 });
    expect(heard.state).toMatchObject({ failures: 0, resourceVersion: '8' });
  });

  it('asks at once whether the kind is served when the hub answers 404, and once only', () => {
    expect(fail(watching, 'notServed')).toEqual({
      state: { name: 'checkingKind', failures: 1 },
      events: [],
    });
    expect(
      fail({ name: 'checkingKind', failures: 1 }, 'notServed'),
    ).toMatchObject({
      state: { name: 'waiting', delayMs: 1_600, next: { name: 'empty' } },
      report: { failure: { kind: 'notServed' } },
    });
  });

  it.each([true, false])(
    'takes nothing out of the snapshot when the kind is not served any more (objects held: %s)',
    holding => {
      const availability: KindAvailability = {
        served: false,
        otherVersions: ['v2'],
        message: 'served as v2',
      };
      const checked = (synced: boolean) =>
        stepReflector(
          { name: 'checkingKind', failures: 1 },
          { type: 'kindChecked', availability },
          { random: 0.5, held: holding ? 1 : 0, synced },
        );

      expect(checked(true)).toMatchObject({
        events: [],
        report: {
          type: 'failed',
          failure: { kind: 'notServed', message: 'served as v2' },
        },
      });
      expect(checked(false)).toMatchObject({
        events: [],
        report: { type: 'absent', availability },
      });
    },
  );

  it('refuses an input that cannot be', () => {
    expect(() => stepReflector(watching, { type: 'waited' }, context)).toThrow(
      'in the state "watching" cannot take "waited"',
    );
  });
});

describe('nextKindStatus', () => {
  const failed = (kind: ReflectorFailure['kind']) => ({
    type: 'failed' as const,
    failure: { kind, message: 'why' },
  });

  it('says connecting as long as nothing was read', () => {
    expect(
      nextKindStatus(
        { phase: 'connecting' },
        failed('unavailable'),
        false,
        't',
      ),
    ).toEqual({ phase: 'connecting', reason: 'why' });
  });

  it('keeps the time of the first failure', () => {
    const first = nextKindStatus(
      { phase: 'live' },
      failed('unavailable'),
      true,
      't1',
    );
    const second = nextKindStatus(first, failed('silent'), true, 't2');

    expect(first).toEqual({ phase: 'stale', since: 't1', reason: 'why' });
    expect(second).toEqual(first);
  });

  it('says denied, absent and live as they come', () => {
    const report = {
      type: 'absent',
      availability: { served: false, otherVersions: ['v2'], message: 'as v2' },
    } as const;
    const denied = nextKindStatus(
      { phase: 'connecting' },
      failed('denied'),
      false,
      't1',
    );
    const absent = nextKindStatus(denied, report, false, 't2');

    expect(denied).toMatchObject({ phase: 'denied', since: 't1' });
    expect(absent).toEqual({
      phase: 'absent',
      since: 't2',
      reason: 'as v2',
      otherVersions: ['v2'],
    });
    expect(nextKindStatus(absent, report, false, 't3')).toBe(absent);
    expect(nextKindStatus(absent, { type: 'live' }, true, 't4')).toEqual({
      phase: 'live',
    });
  });

  it('says stale when a kind that was read is not served any more', () => {
    expect(
      nextKindStatus({ phase: 'live' }, failed('notServed'), true, 't1'),
    ).toEqual({ phase: 'stale', since: 't1', reason: 'why' });
  });
});
