import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { Gate } from '../../__testUtils__/Gate';
import { eventually } from '../../__testUtils__/TestServer';
import { THING_KIND } from '../../__testUtils__/thing';
import { inlineAccess } from '../../hub/access/inlineAccess';
import { UndiciHubTransport } from '../../hub/transport/UndiciHubTransport';
import { HubProjection } from '../projectObject';
import { ReflectedHubStore } from '../ReflectedHubStore';
import { Reflector } from '../Reflector';
import { ReflectorSource } from '../ReflectorSource';
import { DEFAULT_TIMING, ReflectorTiming } from '../ReflectorTiming';

/** Waits are a hundred times shorter, and chance always says the same. */
const ENVIRONMENT = {
  monotonicNow: () => performance.now(),
  wait: async (delayMs: number, signal: AbortSignal) => {
    await sleep(Math.min(delayMs / 100, 200), undefined, { signal });
  },
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
      environment: ENVIRONMENT,
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
