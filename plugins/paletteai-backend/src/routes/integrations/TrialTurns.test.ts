import { TrialTurns } from './TrialTurns';

/** A trial that ends when it is told to. */
function trial<T>(result: T) {
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const state = { started: false };
  return {
    state,
    end: () => end(),
    work: async () => {
      state.started = true;
      await ended;
      return result;
    },
  };
}

const settled = () => new Promise(resolve => setImmediate(resolve));
const accepted = () => false;

describe('turns of trials', () => {
  it('lets nobody wait for the 300 trials of another', async () => {
    const turns = new TrialTurns();
    const mine = trial('mine');
    const refused: unknown[] = [];
    const greedy = Array.from({ length: 300 }, () =>
      turns.take('user:default/a', mine.work, accepted).catch(error => {
        refused.push(error);
      }),
    );
    const other = trial('other');
    const answer = turns.take('user:default/b', other.work, accepted);
    await settled();

    expect(other.state.started).toBe(true);
    expect(refused).toHaveLength(297);
    expect(refused[0]).toMatchObject({
      name: 'TooManyRequestsError',
      retryAfterSeconds: 5,
    });
    other.end();
    mine.end();
    await expect(answer).resolves.toBe('other');
    await Promise.all(greedy);
  });

  it('runs eight at once, in turn by person', async () => {
    const turns = new TrialTurns();
    const trials = Array.from({ length: 10 }, (_, index) => trial(index));
    const answers = trials.map(({ work }, index) =>
      turns.take(`user:default/${index}`, work, accepted),
    );
    await settled();
    const running = () => trials.filter(({ state }) => state.started).length;

    expect(running()).toBe(8);
    trials[0].end();
    await answers[0];
    await settled();
    expect(running()).toBe(9);
    trials.forEach(({ end }) => end());
    await Promise.all(answers);
  });

  it('pauses longer after each key that was refused, and not after a good one', async () => {
    let now = 0;
    const turns = new TrialTurns(() => now);
    const attempt = (isRefused: boolean) =>
      turns.take(
        'user:default/a',
        async () => isRefused,
        result => result,
      );
    const pause = async () => {
      const error = await attempt(true).then(
        () => undefined,
        failure => failure,
      );
      return error?.retryAfterSeconds;
    };

    await attempt(true);
    await attempt(true);
    await attempt(true);
    const pauses: number[] = [];
    for (let index = 0; index < 9; index += 1) {
      const seconds = await pause();
      pauses.push(seconds);
      now += seconds * 1000;
      await attempt(true);
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);

    now += 300_000;
    await attempt(false);
    await attempt(true);
    await expect(attempt(true)).resolves.toBe(true);
  });

  it('goes on after a trial that failed', async () => {
    const turns = new TrialTurns();
    const work = async () => {
      throw new Error('broken');
    };

    await expect(turns.take('a', work, accepted)).rejects.toThrow('broken');
    await expect(turns.take('a', async () => 1, accepted)).resolves.toBe(1);
  });
});
