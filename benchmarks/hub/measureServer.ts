import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { ResourceClient } from '../../packages/hub-standin/contract/client/ResourceClient';
import {
  CaseContext,
  ServerUnderTest,
} from '../../packages/hub-standin/contract/runner/CaseContext';

/** How much is measured. */
export interface Amounts {
  /** How many custom resources there are. */
  objects: number;
  /** How many of them change. */
  changes: number;
}

const OBJECT_BYTES = 5 * 1024;
const PAGE = 500;
const WRITERS = 8;
const PAGED_LISTS = 3;

/** What one server took. */
export interface ServerFigures {
  createPerSecond: number;
  pagedListMilliseconds: number;
  pagedListMegabytes: number;
  fullListMilliseconds: number;
  changesPerSecond: number;
  /** From the write's answer to the event on the watch; below zero when the event came first. */
  watchDelayMilliseconds: { median: number; p99: number };
  bytesPerObject: number;
}

/** Bytes that the server's processes hold. */
export type MemoryReading = () => Promise<number>;

/** Fills a server with custom resources, pages through them, changes and watches them. */
export async function measureServer(
  server: ServerUnderTest,
  memory: MemoryReading,
  { objects, changes }: Amounts,
): Promise<ServerFigures> {
  const { widgets } = await CaseContext.create(server);
  const before = await memory();
  const createSeconds = await seconds(() =>
    inParallel(objects, index => createWidget(widgets, index)),
  );
  const after = await memory();
  const paged = await bestPagedList(widgets);
  const fullSeconds = await seconds(async () => {
    (await widgets.list()).expect(200);
  });
  return {
    createPerSecond: objects / createSeconds,
    pagedListMilliseconds: paged.seconds * 1000,
    pagedListMegabytes: paged.bytes / 1_000_000,
    fullListMilliseconds: fullSeconds * 1000,
    ...(await measureWatch(widgets, changes)),
    bytesPerObject: (after - before) / objects,
  };
}

async function createWidget(
  widgets: ResourceClient,
  index: number,
): Promise<void> {
  const answer = await widgets.create({
    metadata: { name: nameOf(index), labels: { part: String(index % 10) } },
    spec: {
      size: 1 + (index % 100),
      payload: { text: randomBytes(OBJECT_BYTES / 2).toString('hex') },
    },
  });
  answer.expect(201);
}

async function bestPagedList(
  widgets: ResourceClient,
): Promise<{ seconds: number; bytes: number }> {
  let best = { seconds: Infinity, bytes: 0 };
  for (let attempt = 0; attempt < PAGED_LISTS; attempt++) {
    let bytes = 0;
    const taken = await seconds(async () => {
      bytes = await listPaged(widgets);
    });
    if (taken < best.seconds) {
      best = { seconds: taken, bytes };
    }
  }
  return best;
}

async function listPaged(widgets: ResourceClient): Promise<number> {
  let bytes = 0;
  let token: string | undefined;
  do {
    const page = await widgets.list({ limit: PAGE, continue: token });
    bytes += Buffer.byteLength(page.expect(200).text);
    token = page.string('metadata.continue') || undefined;
  } while (token);
  return bytes;
}

async function measureWatch(
  widgets: ResourceClient,
  changes: number,
): Promise<Pick<ServerFigures, 'changesPerSecond' | 'watchDelayMilliseconds'>> {
  const list = await widgets.list({ limit: 1 });
  const watch = await widgets.watch({
    resourceVersion: list.string('metadata.resourceVersion'),
  });
  const written = new Map<string, number>();
  const seen = new Map<string, number>();
  const reading = (async () => {
    while (seen.size < changes) {
      const change = await watch.nextChange();
      seen.set(change.replace('MODIFIED ', ''), performance.now());
    }
  })();
  const taken = await seconds(async () => {
    await inParallel(changes, async index => {
      const answer = await widgets.patch(nameOf(index), 'merge-patch', {
        metadata: { annotations: { changed: String(index) } },
      });
      answer.expect(200);
      written.set(nameOf(index), performance.now());
    });
    await reading;
  });
  watch.close();
  const delays = [...written]
    .map(([name, at]) => (seen.get(name) ?? Infinity) - at)
    .sort((left, right) => left - right);
  return {
    changesPerSecond: changes / taken,
    watchDelayMilliseconds: {
      median: delays[Math.floor(delays.length / 2)],
      p99: delays[Math.floor(delays.length * 0.99)],
    },
  };
}

function nameOf(index: number): string {
  return `widget-${String(index).padStart(5, '0')}`;
}

async function inParallel(
  count: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      await work(next++);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, worker));
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
