import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mockServices } from '@backstage/backend-test-utils';
import {
  apiVersionOf,
  KINDS,
} from '@paletteai/backstage-plugin-paletteai-common';
import { HubRequest, HubTransport } from '../hub/transport/HubTransport';
import { ReflectedHubStore } from './ReflectedHubStore';
import { Reflector } from './Reflector';
import { ReflectorSource } from './ReflectorSource';

jest.setTimeout(60_000);

const POOLS = 1_000;
const ANNOTATIONS = 15;
const ANNOTATION_LENGTH = 16 * 1024;
/** What the pools themselves take, and a tenth of what they would with their annotations. */
const BUDGET_MB = 24;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapMegabytes(): number {
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Each text is another, as on a hub, so that none can be shared. */
function poolWithAnnotations(index: number): object {
  return {
    metadata: {
      name: `pool-${index}`,
      namespace: 'nlp',
      uid: `uid-${index}`,
      resourceVersion: '7',
      annotations: Object.fromEntries(
        Array.from({ length: ANNOTATIONS }, (_, number) => [
          `example.com/manifest-${number}`,
          `${index}-${number}-`.padEnd(ANNOTATION_LENGTH, 'x'),
        ]),
      ),
    },
    spec: { description: `The pool ${index}` },
  };
}

/** A hub with pools whose annotations are as large as Kubernetes lets them be. */
class LargeHub implements HubTransport {
  readonly pages: { objects: number; length: number }[] = [];

  async request({ query = {} }: HubRequest) {
    const from = Number(query.continue ?? 0);
    const to = Math.min(from + Number(query.limit), POOLS);
    const text = JSON.stringify({
      apiVersion: apiVersionOf(KINDS.computePool),
      items: Array.from({ length: to - from }, (_, index) =>
        poolWithAnnotations(from + index),
      ),
      kind: 'ComputePoolList',
      metadata: {
        ...(to < POOLS && { continue: String(to) }),
        resourceVersion: '7',
      },
    });
    this.pages.push({ objects: to - from, length: text.length });
    return { statusCode: 200, headers: {}, text };
  }

  async stream(): Promise<never> {
    throw new Error('This hub has nothing to watch');
  }

  async close(): Promise<void> {}
}

describe('a store of large objects', () => {
  it(`holds ${POOLS} pools with 240 KB of annotations each in ${BUDGET_MB} MB`, async () => {
    const hub = new LargeHub();
    const stop = new AbortController();
    const store = new ReflectedHubStore({
      hub: 'large',
      kind: KINDS.computePool,
      logger: mockServices.logger.mock(),
    });
    const before = heapMegabytes();
    const running = new Reflector({
      source: new ReflectorSource('large', KINDS.computePool, hub),
      store,
    }).run(stop.signal);
    await store.whenSynced();
    stop.abort();
    await running;

    expect(store.size).toBe(POOLS);
    expect(heapMegabytes() - before).toBeLessThan(BUDGET_MB);
    // Only the first page is as large as its objects make it.
    const [, ...others] = hub.pages;
    others.forEach(({ length }) => expect(length).toBeLessThan(5_000_000));
  });
});
