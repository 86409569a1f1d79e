import { Clock } from '@paletteai/backstage-plugin-paletteai-node';

/** Lets a loop sleep until there is something to do. A call in between is not lost. */
export class Wake {
  readonly #clock: Clock;
  #called = false;
  #sleeper: AbortController | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  call(): void {
    this.#called = true;
    this.#sleeper?.abort();
  }

  /** Sleeps until it is called, the time has passed, or the signal fires. */
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.#called && !signal.aborted) {
      const sleeper = new AbortController();
      this.#sleeper = sleeper;
      const stop = () => sleeper.abort();
      signal.addEventListener('abort', stop, { once: true });
      await this.#clock.wait(milliseconds, sleeper.signal);
      signal.removeEventListener('abort', stop);
      this.#sleeper = undefined;
    }
    this.#called = false;
  }
}
