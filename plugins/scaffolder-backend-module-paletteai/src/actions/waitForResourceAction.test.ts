import type { JsonObject } from '@backstage/types';
import type { PaletteAiFailure } from '@paletteai/backstage-plugin-paletteai-common';
import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { callsOf } from '../__testUtils__/actionOf';
import { FakeApi } from '../__testUtils__/FakeApi';
import { FakeTask } from '../__testUtils__/FakeTask';
import { WaitPlaces } from '../wait/WaitPlaces';
import { waitForResourceAction } from './waitForResourceAction';

const POOL: JsonObject = {
  hub: 'main',
  kind: 'computePool',
  project: 'vision',
  name: 'vision-gpu',
};
const NOT_FOUND: PaletteAiFailure = {
  kind: 'notFound',
  message: 'There is no such pool, or you may not see it.',
};
const DOWN: PaletteAiFailure = {
  kind: 'unreachable',
  message: 'The hub cannot be reached',
};

function reporting(status: 'True' | 'False', message = '') {
  return { conditions: [{ type: 'Ready', status, message }] };
}

let api: FakeApi;
let task: FakeTask;
let places: WaitPlaces;

beforeEach(() => {
  api = FakeApi.create();
  task = FakeTask.create();
  places = WaitPlaces.create(10);
});

const jumpingClock = () => FakeClock.create({ jumps: true });

function wait(input: JsonObject = POOL, clock = jumpingClock()) {
  return task.run(
    waitForResourceAction(callsOf(api), places, '/paletteai', clock),
    input,
  );
}

function failure(input: JsonObject = POOL, clock = jumpingClock()) {
  return task.failure(
    waitForResourceAction(callsOf(api), places, '/paletteai', clock),
    input,
  );
}

describe('a wait', () => {
  it('ends when the condition is there, and tells where it is', async () => {
    api.views.push(reporting('False', 'Booting'), reporting('True', 'Up'));
    await wait();
    expect(task.outputs).toEqual({
      ref: 'computePool:main/vision/vision-gpu',
      entityRef: 'resource:main/pool.vision.vision-gpu',
      hub: 'main',
      project: 'vision',
      name: 'vision-gpu',
      pageUrl: '/paletteai/compute-pools/main/vision/vision-gpu',
      condition: 'Ready',
      isMet: true,
      message: 'Ready is True; Up',
    });
  });

  it.each([
    [
      'project',
      'getProject',
      { hub: 'main', kind: 'project', project: 'vision' },
    ],
    ['computePool', 'getComputePool', POOL],
    ['appDeployment', 'getAppDeployment', { ...POOL, kind: 'appDeployment' }],
  ])('looks at a %s', async (_kind, method, input) => {
    api.views.push(reporting('True'));
    await wait(input);
    expect(new Set(api.methods)).toEqual(new Set([method]));
  });

  it('needs whoever started it at the beginning alone, so that it outlives their token', async () => {
    api.views.push(
      NOT_FOUND,
      reporting('False'),
      reporting('False'),
      reporting('True'),
    );
    await wait();
    expect(api.sent.map(({ as }) => as)).toEqual([
      'person',
      'person',
      'service',
      'service',
    ]);
  });

  it('continues after a restart without whoever started it', async () => {
    api.views.push(reporting('False'));
    const controller = new AbortController();
    const interrupted = jumpingClock();
    interrupted.after(1, () => controller.abort(new Error('stopped')));
    task = FakeTask.create({ signal: controller.signal });
    await failure(POOL, interrupted);
    const restarted = FakeTask.create();
    Object.assign(restarted.checkpoints, task.checkpoints);
    task = restarted;
    api.sent.length = 0;
    api.views.splice(0, 1, reporting('True'));
    await wait();
    expect(api.sent.map(({ as }) => as)).toEqual(['service']);
  });

  it('never looks for someone who cannot', async () => {
    api.views.push(NOT_FOUND);
    const { name, message } = await failure();
    expect(name).toBe('NotFoundError');
    expect(message).toBe(NOT_FOUND.message);
    expect(api.sent.every(({ as }) => as === 'person')).toBe(true);
  });

  it('fails at once for someone who is refused', async () => {
    api.breakWith({ kind: 'denied', message: 'No', adminGroups: ['admins'] });
    expect((await failure()).message).toMatch(/No.*admins/);
    expect(api.sent).toHaveLength(1);
  });

  it('fails at once when the hub says that it has failed', async () => {
    api.views.push(reporting('False', 'Booting'), {
      conditions: [
        { type: 'Ready', status: 'False', message: 'No host is free' },
      ],
      phase: 'Failed',
    });
    const { message } = await failure();
    expect(message).toBe(
      'computePool vision-gpu will not become Ready: Failed; Ready is False; No host is free',
    );
    expect(api.sent).toHaveLength(2);
  });

  it('fails with what was seen last when the time is over', async () => {
    api.views.push(reporting('False', 'Booting'));
    const clock = jumpingClock();
    const { message } = await failure(
      { ...POOL, timeout: { minutes: 2 } },
      clock,
    );
    expect(message).toMatch(/did not become Ready in time.*Booting/);
    expect(clock.now()).toBe(120_000);
  });

  it('lets the task continue when the time is over and that was asked for', async () => {
    api.views.push(reporting('False', 'Booting'));
    const clock = jumpingClock();
    await wait({ ...POOL, timeout: 'PT2M', onTimeout: 'continue' }, clock);
    expect(clock.now()).toBe(120_000);
    expect(task.outputs).toMatchObject({
      ref: 'computePool:main/vision/vision-gpu',
      isMet: false,
      message: expect.stringMatching(/did not become Ready in time.*Booting$/),
    });
    expect(task.lines.at(-1)).toMatch(
      /in time.*The task continues without waiting/,
    );
  });

  it.each(['fail', 'continue'])(
    'asks for controllers where nothing on the hub has reported anything (%s)',
    async onTimeout => {
      api.views.push({ conditions: [] });
      const input = { ...POOL, timeout: 'PT1M', onTimeout };
      const told =
        onTimeout === 'fail'
          ? (await failure(input)).message
          : await wait(input).then(() => task.outputs.message);
      expect(told).toMatch(
        /Ready is not reported yet. Nothing on the hub has reported on it: do its controllers run\?$/,
      );
    },
  );

  it('fails where it was let continue, too, when the hub says that it has failed', async () => {
    api.views.push({ conditions: [], phase: 'Failed' });
    const { message } = await failure({ ...POOL, onTimeout: 'continue' });
    expect(message).toMatch(/will not become Ready: Failed/);
  });

  it('waits out an outage', async () => {
    api.views.push(
      DOWN,
      reporting('False'),
      DOWN,
      { kind: 'other', message: 'oops', status: 500 },
      reporting('True'),
    );
    await wait();
    expect(task.lines).toEqual(
      expect.arrayContaining(['The hub cannot be reached', 'oops']),
    );
    expect(task.outputs).toMatchObject({ condition: 'Ready' });
  });

  it('fails when the thing is gone', async () => {
    api.views.push(reporting('False'), reporting('False'), NOT_FOUND);
    expect((await failure()).message).toBe(
      'computePool vision-gpu was deleted while it was waited for',
    );
  });

  it('is patient with a replica of the portal that does not know it yet', async () => {
    api.views.push(reporting('False'), NOT_FOUND, NOT_FOUND, reporting('True'));
    await wait();
    expect(task.outputs).toMatchObject({ condition: 'Ready' });
  });

  it('ends when the task is cancelled', async () => {
    api.views.push(reporting('False'));
    const controller = new AbortController();
    task = FakeTask.create({ signal: controller.signal });
    const clock = jumpingClock();
    clock.after(1, () => controller.abort(new Error('cancelled')));
    expect((await failure(POOL, clock)).message).toBe('cancelled');
  });

  it('tells of everything new, and once a minute that it continues', async () => {
    api.views.push(reporting('False', 'Booting'));
    await failure({ ...POOL, timeout: 'PT3M' });
    const waiting = 'computePool vision-gpu: Ready is False; Booting';
    expect(task.lines).toEqual([waiting, waiting, waiting, waiting]);
  });

  it('takes up to 30 minutes, and says so where it was told to take longer', async () => {
    const clock = jumpingClock();
    api.views.push(reporting('False', 'Booting'));

    await failure({ ...POOL, timeout: 'PT3H' }, clock);

    expect(clock.now()).toBe(30 * 60_000);
    expect(task.lines[0]).toBe('Waits up to 30 minutes, which is the maximum');
  });

  it.each([
    ['continue', /^completed: .*Provisioning continues\. The task continues/],
    ['fail', /^failed: .*Provisioning continues$/],
  ])(
    'ends at once for a person who waits for two others (%s)',
    async (onTimeout, ending) => {
      const user = { ref: 'user:default/ada' };
      task = FakeTask.create({ user });
      places.take(user.ref, 'computePool one');
      places.take(user.ref, 'computePool two');
      const clock = jumpingClock();
      const input = { ...POOL, onTimeout };

      const ended =
        onTimeout === 'fail'
          ? `failed: ${(await failure(input, clock)).message}`
          : await wait(input, clock).then(
              () => `completed: ${task.lines.join()}`,
            );

      expect(ended).toMatch(ending);
      expect(ended).toMatch(
        /You already wait for computePool one and computePool two/,
      );
      expect(clock.now()).toBe(0);
      expect(api.sent).toEqual([]);
    },
  );

  it.each([
    ['success', reporting('True')],
    ['failure', { ...reporting('False'), phase: 'Failed' }],
  ])('gives its place back after a %s', async (_, view) => {
    places = WaitPlaces.create(1);
    api.views.push(view);

    await wait().catch(() => undefined);

    expect(places.take('user:default/bob', 'another').type).toBe('taken');
  });

  it('does not wait in a dry run', async () => {
    task = FakeTask.create({ isDryRun: true });
    await wait();
    expect(api.sent).toEqual([]);
    expect(task.outputs).toMatchObject({
      ref: 'computePool:main/vision/vision-gpu',
      condition: 'Ready',
    });
  });

  it.each([
    [{ ...POOL, name: '' }, /is required to wait/],
    [{ ...POOL, timeout: 'soon' }, /is no duration/],
  ])('is refused when it makes no sense: %j', async (input, message) => {
    expect((await failure(input)).message).toMatch(message);
    expect(api.sent).toEqual([]);
  });
});
