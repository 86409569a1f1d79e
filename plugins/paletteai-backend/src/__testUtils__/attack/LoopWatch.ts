import { PerformanceObserver } from 'node:perf_hooks';

const TICK_MS = 20;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A time in which the event loop did one thing, without the pauses of garbage collection. */
export interface Block {
  /** Processor time of the main thread in milliseconds. */
  readonly milliseconds: number;
  /** Since the watch began. */
  readonly atSeconds: number;
}

/**
 * Watches for how long the event loop is blocked. What counts is the processor time that its thread used meanwhile, so a
 * busy machine, which lets the process wait, blocks nothing.
 */
export class LoopWatch {
  readonly #startedAt = performance.now();
  readonly #collections: Span[] = [];
  readonly #gaps: (Span & { readonly cpuMs: number })[] = [];

  private constructor(private readonly leastMs: number) {}

  /** @param leastMs - shorter blocks are not noted */
  static start(leastMs: number): LoopWatch {
    const watch = new LoopWatch(leastMs);
    new PerformanceObserver(list =>
      list.getEntries().forEach(({ startTime, duration }) =>
        watch.#collections.push({
          from: startTime,
          to: startTime + duration,
        }),
      ),
    ).observe({ entryTypes: ['gc'] });
    let from = performance.now();
    let cpu = process.threadCpuUsage();
    setInterval(() => {
      const to = performance.now();
      const { system, user } = process.threadCpuUsage(cpu);
      const cpuMs = (system + user) / 1_000;
      if (cpuMs >= leastMs) {
        watch.#gaps.push({ from, to, cpuMs });
      }
      from = to;
      cpu = process.threadCpuUsage();
    }, TICK_MS).unref();
    return watch;
  }

  blocks(): Block[] {
    return this.#gaps
      .map(gap => ({
        milliseconds: Math.round(gap.cpuMs - this.#collectionIn(gap)),
        atSeconds: Math.round((gap.from - this.#startedAt) / 100) / 10,
      }))
      .filter(({ milliseconds }) => milliseconds >= this.leastMs);
  }

  #collectionIn(gap: Span): number {
    return this.#collections
      .map(({ from, to }) => Math.min(to, gap.to) - Math.max(from, gap.from))
      .filter(overlap => overlap > 0)
      .reduce((sum, overlap) => sum + overlap, 0);
  }
}
