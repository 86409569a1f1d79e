import { WriteGate } from './WriteGate';

const HOUR_MS = 3_600_000;

function write() {
  let end = () => {};
  let fail = () => {};
  const work = new Promise<string>((resolve, reject) => {
    end = () => resolve('written');
    fail = () => reject(new Error('refused by the hub'));
  });
  return { run: () => work, end, fail };
}

describe('the gate of all writes', () => {
  it('waits for what has begun, whether it succeeds or fails', async () => {
    const gate = new WriteGate();
    const good = write();
    const bad = write();
    const results = Promise.allSettled([gate.run(good.run), gate.run(bad.run)]);
    const closed = gate.close(HOUR_MS);

    good.end();
    bad.fail();

    expect(await closed).toBe(0);
    expect((await results).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('takes nothing once it closes', async () => {
    const gate = new WriteGate();
    const begun = write();
    const running = gate.run(begun.run);
    const closed = gate.close(HOUR_MS);
    const late = jest.fn();

    await expect(gate.run(late)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('shutting down'),
    });
    expect(late).not.toHaveBeenCalled();
    begun.end();
    expect(await running).toBe('written');
    expect(await closed).toBe(0);
  });

  it('waits no longer than it is told, and counts what has not ended', async () => {
    const gate = new WriteGate();
    gate.run(write().run);

    expect(await gate.close(10)).toBe(1);
  });

  it('closes at once when nothing runs', async () => {
    expect(await new WriteGate().close(HOUR_MS)).toBe(0);
  });
});
