import assert from 'node:assert/strict';
import { mockServices } from '@backstage/backend-test-utils';
import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { Gate } from '../../__testUtils__/Gate';
import { THING_KIND } from '../../__testUtils__/thing';
import { inlineAccess } from '../../hub/access/inlineAccess';
import { UndiciHubTransport } from '../../hub/transport/UndiciHubTransport';
import { eventually } from '../../testUtils/eventually';
import { Clock, systemClock } from '../../time/Clock';
import { HubStoreChangeCause } from '../HubStore';
import { HubProjection } from '../projectObject';
import { ReflectedHubStore } from '../ReflectedHubStore';
import { DEFAULT_TIMING, Reflector, ReflectorTiming } from '../Reflector';
import { ReflectorSource } from '../ReflectorSource';

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
  /** How the last change of each object became known. */
  readonly causes = new Map<string, HubStoreChangeCause>();
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
    this.store = new ReflectedHubStore({
      hub: 'test',
      kind,
      logger: mockServices.logger.mock(),
      wallClock,
    });
    this.store.subscribe({
      onStatus: status => this.phases.push(status.phase),
      onChanges: changes => {
        for (const { type, cause, object } of changes) {
          const { name } = object.metadata;
          (type === 'apply' ? this.applied : this.deleted).push(name);
          this.causes.set(name, cause);
        }
        this.emptied += this.store.size === 0 ? 1 : 0;
      },
    });
    this.#running = new Reflector({
      source: new ReflectorSource('test', kind, this.#transport),
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
