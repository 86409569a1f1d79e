import assert from 'node:assert/strict';
import { mockServices } from '@backstage/backend-test-utils';
import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { Gate } from '../../__testUtils__/Gate';
import { THING_KIND } from '../../__testUtils__/thing';
import { inlineAccess } from '../../hub/access/inlineAccess';
import { UndiciHubTransport } from '../../hub/transport/UndiciHubTransport';
import { eventually } from '../../testUtils/eventually';
import { Clock, systemClock } from '../../time/Clock';
import { HubProjection } from '../projectObject';
import { ReflectedHubStore } from '../ReflectedHubStore';
import { Reflector } from '../Reflector';
import { ReflectorSource } from '../ReflectorSource';
import { DEFAULT_TIMING, ReflectorTiming } from '../ReflectorTiming';

/** Waits are a hundred times shorter, and chance always says the same. */
const HASTY_CLOCK: Clock = {
  ...systemClock,
  wait: (delayMs, signal) =>
    systemClock.wait(Math.min(delayMs / 100, 200), signal),
  random: () => 0.5,
};

export interface WatchedOptions {
  readonly timing?: Partial<ReflectorTiming>;
  readonly kind?: KindDefinition;
  readonly wallClock?: () => Date;
  readonly project?: HubProjection;
}

/** A reflector behind a gate, with a record of every moment at which its snapshot was empty. */
export class Watched {
  readonly store: ReflectedHubStore;
  readonly phases: string[] = [];
  readonly deleted: string[] = [];
  readonly applied: string[] = [];
  emptied = 0;
  readonly #transport: UndiciHubTransport;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  constructor(
    readonly gate: Gate,
    token: string,
    options: WatchedOptions = {},
  ) {
    const { timing, kind = THING_KIND, wallClock, project } = options;
    this.#transport = UndiciHubTransport.create(
      'test',
      inlineAccess({ type: 'inline', url: gate.url, token }),
    );
    this.store = ReflectedHubStore.create({
      hub: 'test',
      kind,
      logger: mockServices.logger.mock(),
      wallClock,
    });
    this.store.subscribe({
      onStatus: status => this.phases.push(status.phase),
      onChanges: changes => {
        for (const { type, object } of changes) {
          (type === 'apply' ? this.applied : this.deleted).push(
            object.metadata.name,
          );
        }
        this.emptied += this.store.size === 0 ? 1 : 0;
      },
    });
    this.#running = Reflector.create({
      source: ReflectorSource.create('test', kind, this.#transport),
      store: this.store,
      project,
      timing: { ...DEFAULT_TIMING, ...timing },
      clock: HASTY_CLOCK,
    }).run(this.#stop.signal);
  }

  names(): string[] {
    return this.store
      .list()
      .map(object => object.metadata.name)
      .sort();
  }

  async phase(phase: string): Promise<void> {
    await eventually(() => {
      assert.equal(this.store.status.phase, phase);
    });
  }

  async holds(...names: string[]): Promise<void> {
    await eventually(() => {
      assert.deepEqual(this.names(), names);
    });
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    await this.#transport.close();
  }
}
