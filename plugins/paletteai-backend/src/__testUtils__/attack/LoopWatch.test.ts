import { setTimeout as sleep } from 'node:timers/promises';
import { LoopWatch } from './LoopWatch';

const MILLISECONDS = 100;

/** Uses the processor for so long, however busy the machine is. */
function compute(milliseconds: number): void {
  const start = process.threadCpuUsage();
  let used = 0;
  let rest = 0;
  while (used < milliseconds * 1_000) {
    // To ask for the time in between makes garbage, whose collection is not counted.
    for (let round = 0; round < 20_000; round += 1) {
      rest = Math.sqrt(rest + round);
    }
    const { system, user } = process.threadCpuUsage(start);
    used = system + user;
  }
}

describe('the watch of the event loop', () => {
  it('notes what blocks it', async () => {
    const watch = LoopWatch.start(MILLISECONDS);
    await sleep(50);
    compute(2 * MILLISECONDS);
    await sleep(50);

    const [block] = watch.blocks();
    expect(block.milliseconds).toBeGreaterThan(1.5 * MILLISECONDS);
  });

  it('notes neither short work nor a process that has to wait', async () => {
    const watch = LoopWatch.start(MILLISECONDS);
    await sleep(50);
    Atomics.wait(
      new Int32Array(new SharedArrayBuffer(4)),
      0,
      0,
      2 * MILLISECONDS,
    );
    for (let round = 0; round < 10; round += 1) {
      compute(MILLISECONDS / 10);
      await sleep(25);
    }

    expect(watch.blocks()).toEqual([]);
  });
});
