import { ShuttingDownError } from '../errors/ShuttingDownError';

/** Lets the writes that have begun end before the portal does, and meanwhile takes no more. */
export class WriteGate {
  readonly #running = new Set<Promise<unknown>>();
  #isClosed = false;

  /** Fails without having begun once the gate is closed. */
  async run<T>(write: () => Promise<T>): Promise<T> {
    if (this.#isClosed) {
      throw new ShuttingDownError();
    }
    const running = write();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /**
   * Takes no more writes and waits for the others.
   *
   * @returns how many have not ended in that time
   */
  async close(graceMs: number): Promise<number> {
    this.#isClosed = true;
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      Promise.allSettled(this.#running),
      new Promise(resolve => {
        timer = setTimeout(resolve, graceMs);
      }),
    ]);
    clearTimeout(timer);
    return this.#running.size;
  }
}
