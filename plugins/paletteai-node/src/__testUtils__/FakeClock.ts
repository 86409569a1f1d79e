import { RemoteClock } from '../remote/RemoteClock';

/** A clock that jumps to the end of each wait, and remembers the waits. */
export class FakeClock implements RemoteClock {
  readonly waits: number[] = [];
  #now = 1_000;

  now(): number {
    return this.#now;
  }

  async wait(delayMs: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(delayMs);
    this.#now += delayMs;
  }

  random(): number {
    return 0.5;
  }
}
