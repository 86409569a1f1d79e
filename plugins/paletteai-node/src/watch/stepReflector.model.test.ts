import assert from 'node:assert/strict';
import { mockServices } from '@backstage/backend-test-utils';
import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';
import fc from 'fast-check';
import { ModelConnection } from './__testUtils__/ModelConnection';
import { ModelFault, ModelHub } from './__testUtils__/ModelHub';
import { ReflectedHubStore } from './ReflectedHubStore';
import { INITIAL_STATE, nextCommand, ReflectorState } from './ReflectorState';
import { stepReflector } from './stepReflector';

const SEQUENCES = 3_000;
const kind = {
  group: 'example.com',
  version: 'v1',
  kind: 'Thing',
  plural: 'things',
  namespaced: false,
};

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const fault = fc.constantFrom<ModelFault>(
  'unavailable',
  'throttled',
  'denied',
  'truncated',
  'expired',
  'falseEmpty',
  'falseAbsent',
  'otherMoment',
);
const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('step' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('write' as const), name }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('remove' as const), name }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('fault' as const), fault }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'removeKind' as const,
        'addKind' as const,
        'compact' as const,
        'backUp' as const,
        'restore' as const,
        'breakWatch' as const,
      ),
    }),
  },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** A reflector without its shell, on a model hub, that checks itself after each step. */
class Run {
  readonly hub = new ModelHub();
  readonly connection = new ModelConnection(this.hub);
  readonly store = new ReflectedHubStore({
    hub: 'model',
    kind,
    logger: mockServices.logger.mock(),
  });
  /** What a subscriber makes of the changes that it is told. */
  readonly replayed = new Map<string, KubernetesObject>();
  state: ReflectorState = INITIAL_STATE;

  constructor(names: readonly string[]) {
    names.forEach(each => this.hub.write(each));
    this.store.subscribe({
      onChanges: changes => {
        for (const change of changes) {
          const { name: key } = change.object.metadata;
          if (change.type === 'delete') {
            this.assertGone(change.object);
            assert(this.replayed.delete(key), `${key} was deleted twice`);
          } else {
            assert.equal(change.previous, this.replayed.get(key));
            this.replayed.set(key, change.object);
          }
        }
      },
    });
  }

  act(step: Action, choice: number): void {
    switch (step.type) {
      case 'write':
        return this.hub.write(step.name);
      case 'remove':
        return this.hub.remove(step.name);
      case 'fault':
        this.hub.fault = step.fault;
        return undefined;
      case 'addKind':
        this.hub.served = true;
        return undefined;
      case 'breakWatch':
        return this.connection.breakWatch();
      case 'step':
        return this.step(choice);
      default:
        return this.hub[step.type]();
    }
  }

  step(choice: number): void {
    const input = this.connection.answer(nextCommand(this.state), choice);
    const step = stepReflector(this.state, input, {
      random: choice,
      held: this.store.size,
      synced: this.store.synced,
    });
    this.state = step.state;
    step.events.forEach(event => this.store.handle(event));
    if (step.report) {
      this.store.report(step.report);
    }
    this.assertSound();
  }

  /** Without further faults: until the hub has nothing new to say. */
  settle(): void {
    this.hub.fault = 'none';
    for (let steps = 0; steps < 100; steps += 1) {
      this.step(0.9);
    }
  }

  /** Nothing is invented, and the subscriber knows what the store knows. */
  assertSound(): void {
    const held = this.store.list();
    for (const object of held) {
      assert(this.hub.everSeen.has(ModelHub.versionId(object)));
      assert.equal(this.replayed.get(object.metadata.name), object);
    }
    assert.equal(this.replayed.size, held.length);
  }

  /** Nothing is lost: what is taken out is not on the hub, whatever went wrong. */
  assertGone(object: KubernetesObject): void {
    const onHub = this.hub.objects.get(object.metadata.name);
    assert.notEqual(onHub?.metadata.uid, object.metadata.uid);
  }
}

describe('stepReflector with its store', () => {
  it(`loses and invents nothing in ${SEQUENCES} random sequences of changes and faults`, () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(action, fc.double({ min: 0, max: 0.999, noNaN: true })),
          {
            maxLength: 80,
          },
        ),
        fc.subarray(['a', 'b', 'c', 'd', 'e']),
        (actions, names) => {
          const run = new Run(names);
          for (const [step, choice] of actions) {
            run.act(step, choice);
            reached.add(run.state.name).add(run.store.status.phase);
          }
          run.settle();

          const { served } = run.hub;
          const { phase } = run.store.status;
          const left = run.store.synced ? 'stale' : 'absent';
          expect(phase).toBe(served ? 'live' : left);
          // What was read of a kind that is gone stays; all else is as the hub has it.
          const wanted = served ? run.hub.objects.values() : run.store.list();
          expect(run.store.list().map(ModelHub.versionId).sort()).toEqual(
            [...wanted].map(ModelHub.versionId).sort(),
          );
        },
      ),
      { numRuns: SEQUENCES },
    );
    // The sequences are of use only if they lead everywhere.
    expect([...reached].sort()).toEqual([
      'absent',
      'checkingKind',
      'connecting',
      'denied',
      'empty',
      'initListed',
      'initPage',
      'live',
      'stale',
      'verifying',
      'waiting',
      'watching',
    ]);
  });
});
