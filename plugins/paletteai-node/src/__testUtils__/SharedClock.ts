import { ManualClock } from '@paletteai/sandbox';
import { RemoteClock } from '../remote/RemoteClock';

/** The clock of a sandbox, which jumps to the end of each wait of a client. */
export class SharedClock implements RemoteClock {
  readonly waits: number[] = [];

  constructor(readonly manual: ManualClock) {}

  now(): number {
    return this.manual.now();
  }

  async wait(delayMs: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(delayMs);
    this.manual.advance(delayMs);
  }

  random(): number {
    return 0.5;
  }
}
