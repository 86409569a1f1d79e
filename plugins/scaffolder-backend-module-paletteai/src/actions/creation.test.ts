import type { JsonObject } from '@backstage/types';
import { describeProblem } from '@paletteai/backstage-plugin-paletteai-common';
import { actionOf } from '../__testUtils__/actionOf';
import { FakeApi } from '../__testUtils__/FakeApi';
import { FakeTask } from '../__testUtils__/FakeTask';

const CANARY = 'canary-4f1d9c7e-do-not-show';

const PROJECT: JsonObject = {
  hub: 'main',
  tenant: 'acme',
  name: 'vision',
  displayName: 'Vision',
  settings: {
    mode: 'custom',
    name: 'own',
    integrations: {
      palette: { name: 'palette', apiKey: CANARY },
    },
  },
};
const POOL: JsonObject = {
  hub: 'main',
  project: 'vision',
  name: 'vision-gpu',
  variables: [{ name: 'password', secretValue: CANARY }],
};
const APP: JsonObject = { ...POOL, name: 'labeller' };

const CASES = [
  {
    id: 'paletteai:project:create',
    method: 'createProject',
    input: PROJECT,
    ref: { hub: 'main' },
    preview: 'previewProject',
    pageUrl: '/paletteai/projects/main/vision',
  },
  {
    id: 'paletteai:compute-pool:create',
    method: 'createComputePool',
    input: POOL,
    ref: { hub: 'main', project: 'vision' },
    preview: 'previewComputePool',
    pageUrl: '/paletteai/compute-pools/main/vision/vision-gpu',
  },
  {
    id: 'paletteai:app-deployment:create',
    method: 'createAppDeployment',
    input: APP,
    ref: { hub: 'main', project: 'vision' },
    preview: 'previewAppDeployment',
    pageUrl: '/paletteai/app-deployments/main/vision/labeller',
  },
];

let api: FakeApi;

beforeEach(() => {
  api = FakeApi.create();
});

describe.each(CASES)('$id', ({ id, method, input, ref, preview, pageUrl }) => {
  const { hub: _, ...request } = input;

  it('creates as the person who started the task', async () => {
    await FakeTask.create().run(actionOf(api, id), input);
    expect(api.sent).toEqual([
      {
        method,
        as: 'person',
        ref: expect.objectContaining(ref),
        request: expect.objectContaining({ name: request.name }),
      },
    ]);
  });

  it('tells what it made and where that is', async () => {
    const task = FakeTask.create();
    await task.run(actionOf(api, id), input);
    expect(task.outputs).toEqual({
      ref: api.written.ref,
      entityRef: api.written.entityRef,
      hub: 'main',
      project: 'vision',
      name: input.name,
      pageUrl,
      outcomes: api.written.outcomes,
    });
    expect(task.lines).toContain('created project:main/vision/vision');
  });

  it('leads to the pages where the portal has them', async () => {
    const task = FakeTask.create();
    await task.run(actionOf(api, id, '/ai'), input);
    expect(task.outputs.pageUrl).toBe(pageUrl.replace('/paletteai', '/ai'));
  });

  it('does not create again what a task had created before it was interrupted', async () => {
    const task = FakeTask.create();
    await task.run(actionOf(api, id), input);
    await task.run(actionOf(api, id), input);
    expect(api.methods).toEqual([method]);
    expect(task.outputs).toMatchObject({ ref: api.written.ref });
  });

  it('keeps secrets out of checkpoints, outputs and the log', async () => {
    const task = FakeTask.create();
    await task.run(actionOf(api, id), input);
    expect(JSON.stringify(api.sent)).toContain(CANARY);
    const { checkpoints, outputs, lines } = task;
    expect(JSON.stringify({ checkpoints, outputs, lines })).not.toContain(
      CANARY,
    );
  });

  it('only asks what would be done in a dry run', async () => {
    const task = FakeTask.create({ isDryRun: true });
    await task.run(actionOf(api, id), input);
    expect(api.sent).toMatchObject([{ method: preview, as: 'person', ref }]);
    expect(task.lines).toContain('would be created project:main/vision/vision');
    expect(task.outputs).toMatchObject({
      outcomes: api.previewed.outcomes,
      preview: api.previewed,
      pageUrl,
    });
    expect(task.checkpoints).toEqual({});
  });

  it('fails in a dry run as it would for real', async () => {
    api.previewed = {
      ...api.previewed,
      problems: [describeProblem('request.invalid', 'displayName')],
    };
    const task = FakeTask.create({ isDryRun: true });
    const { message } = await task.failure(actionOf(api, id), input);
    expect(message).toMatch(/is not valid:\n- displayName: /);
  });

  it('lists all problems of a request, one per line', async () => {
    api.breakWith({
      kind: 'invalid',
      message: 'wrong',
      problems: [
        describeProblem('project.format', 'project'),
        describeProblem('request.invalid', ''),
      ],
    });
    const failure = await FakeTask.create().failure(actionOf(api, id), input);
    expect(failure.name).toBe('InputError');
    const lines = failure.message.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^- project: \w/);
    expect(lines[2]).toMatch(/^- \w/);
    expect(`${failure.stack}`).not.toContain(CANARY);
  });

  it.each([
    [
      {
        kind: 'denied',
        message: 'You may not',
        adminGroups: ['vision-admins'],
      },
      'NotAllowedError',
      /You may not.*vision-admins/,
    ],
    [
      { kind: 'unreachable', message: 'The hub is down', hub: 'main' },
      'ServiceUnavailableError',
      /The hub is down.*again/,
    ],
    [
      {
        kind: 'other',
        message: 'Failed plugin token verification',
        status: 401,
      },
      'NotAllowedError',
      /has expired.*retry the task/,
    ],
    [
      { kind: 'notFound', message: 'There is no' },
      'NotFoundError',
      /There is no/,
    ],
    [{ kind: 'other', message: 'oops', status: 500 }, 'PaletteAiError', /oops/],
  ] as const)('says what to do after %j', async (failure, name, message) => {
    api.breakWith({
      ...failure,
      adminGroups: ['vision-admins'],
    } as Parameters<FakeApi['breakWith']>[0]);
    const error = await FakeTask.create().failure(actionOf(api, id), input);
    expect(error.name).toBe(name);
    expect(error.message).toMatch(message);
  });
});

it.each([
  [
    'paletteai:project:create',
    {
      ...PROJECT,
      settings: {
        mode: 'custom',
        name: 'own',
        integrations: {
          palette: { name: 'palette', apiKey: CANARY },
          huggingFace: { name: 'hugging-face', apiKey: '' },
        },
      },
    },
  ],
  [
    'paletteai:compute-pool:create',
    { ...POOL, variables: [{ name: 'password', secretValue: null }] },
  ],
])('%s sends nothing when a secret is gone', async (id, input) => {
  const error = await FakeTask.create().failure(actionOf(api, id), input);

  expect(error.name).toBe('InputError');
  expect(error.message).toMatch(/start over from the template/);
  expect(api.sent).toEqual([]);
});

it('cannot try what lies in a Project that an earlier step would create', async () => {
  api.breakWith({ kind: 'notFound', message: 'There is no project.' });
  const task = FakeTask.create({ isDryRun: true });
  await task.run(actionOf(api, 'paletteai:compute-pool:create'), POOL);
  expect(task.lines.join()).toMatch(/Dry run skipped: There is no project/);
  expect(task.outputs).toMatchObject({
    ref: 'computePool:main/vision/vision-gpu',
    outcomes: [],
  });
});

it('shows what a dry run would change, and warns', async () => {
  api.previewed = {
    ...api.previewed,
    outcomes: [],
    diffs: [
      {
        apiVersion: 'v1',
        kind: 'Project',
        name: 'vision',
        changes: [
          { path: 'spec.displayName', before: 'A', after: 'B' },
          { path: 'spec.description', after: 'C' },
        ],
      },
    ],
    warnings: [
      describeProblem('hub.impersonation.group', 'roleMapping.viewer[0]', {
        group: 'everybody',
      }),
    ],
  };
  const task = FakeTask.create({ isDryRun: true });
  await task.run(actionOf(api, 'paletteai:project:create'), PROJECT);
  expect(task.lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^roleMapping.viewer\[0\]: .*everybody/),
      'would change Project vision, spec.displayName: "A" -> "B"',
      'would change Project vision, spec.description: nothing -> "C"',
    ]),
  );
});
