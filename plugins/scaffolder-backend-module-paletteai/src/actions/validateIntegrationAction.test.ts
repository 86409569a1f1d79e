import { actionOf } from '../__testUtils__/actionOf';
import { FakeApi } from '../__testUtils__/FakeApi';
import { FakeTask } from '../__testUtils__/FakeTask';

const CANARY = 'canary-4f1d9c7e-do-not-show';
const ID = 'paletteai:integration:validate';
const PALETTE = { type: 'palette', name: 'palette', apiKey: CANARY };

let api: FakeApi;

beforeEach(() => {
  api = FakeApi.create();
});

it.each([false, true])(
  'tries an integration with its key (dry run: %s)',
  async isDryRun => {
    const task = FakeTask.create({ isDryRun });
    await task.run(actionOf(api, ID), PALETTE);
    expect(api.sent).toEqual([
      { method: 'validateIntegration', as: 'person', request: PALETTE },
    ]);
    expect(task.outputs).toEqual({
      type: 'palette',
      verdict: 'accepted',
      steps: api.validation.steps,
    });
    expect(JSON.stringify(task)).not.toContain(CANARY);
  },
);

it('fails with what to do when an integration does not work', async () => {
  api.validation = {
    type: 'palette',
    verdict: 'refused',
    steps: [
      { step: 'palette.connect', outcome: 'passed', message: 'Connected.' },
      {
        step: 'palette.key',
        outcome: 'failed',
        message: 'The key is unknown.',
        advice: 'Make a new one.',
      },
      { step: 'palette.project', outcome: 'skipped', message: 'Not tried.' },
    ],
    facts: {},
  };
  const failure = await FakeTask.create().failure(actionOf(api, ID), PALETTE);
  expect(failure.message).toBe(
    'The palette integration does not work:\n- The key is unknown.\n  Make a new one.',
  );
});

it('warns and continues when the service cannot be asked', async () => {
  api.validation = {
    ...api.validation,
    verdict: 'untried',
    steps: [
      {
        step: 'palette.key',
        outcome: 'untried',
        message: 'Palette cannot be reached.',
        advice: 'Check the host.',
      },
    ],
  };
  const task = FakeTask.create();
  await task.run(actionOf(api, ID), PALETTE);
  expect(task.lines).toContain('Palette cannot be reached.\n  Check the host.');
  expect(task.outputs).toMatchObject({ verdict: 'untried' });
});

it('tells of what it works in spite of', async () => {
  api.validation = {
    ...api.validation,
    steps: [
      { step: 'palette.rights', outcome: 'warning', message: 'Reads only.' },
    ],
  };
  const task = FakeTask.create();
  await task.run(actionOf(api, ID), PALETTE);
  expect(task.lines).toContain('Reads only.');
  expect(task.outputs).toMatchObject({ verdict: 'accepted' });
});

it.each([
  [{ type: 'huggingFace', name: 'hugging-face', apiKey: '' }],
  [{ type: 'ngc', name: 'ngc', apiKey: null }],
  [{ type: 'palette', name: 'palette', secretName: 'shared' }],
])('does not try what it has no key for: %j', async input => {
  const task = FakeTask.create();
  await task.run(actionOf(api, ID), input);
  expect(api.sent).toEqual([]);
  expect(task.outputs).toEqual({ type: input.type, steps: [] });
  expect(task.lines.join()).toMatch(/Skipped the/);
});

it('leaves it to the API to ask for the key of Palette', async () => {
  await FakeTask.create().run(actionOf(api, ID), {
    type: 'palette',
    name: 'palette',
    apiKey: '',
  });
  expect(api.sent).toMatchObject([
    { request: { type: 'palette', name: 'palette' } },
  ]);
});
