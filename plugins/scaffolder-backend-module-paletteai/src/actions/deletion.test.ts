import { actionOf } from '../__testUtils__/actionOf';
import { FakeApi } from '../__testUtils__/FakeApi';
import { FakeTask } from '../__testUtils__/FakeTask';

const CASES = [
  {
    id: 'paletteai:project:delete',
    method: 'deleteProject',
    reading: 'getProject',
    right: 'project.delete' as const,
    input: { hub: 'main', project: 'vision' },
    ref: 'project:main/vision/vision',
    pageUrl: '/paletteai/projects/main/vision',
  },
  {
    id: 'paletteai:compute-pool:delete',
    method: 'deleteComputePool',
    reading: 'getComputePool',
    right: 'computePool.delete' as const,
    input: {
      hub: 'main',
      project: 'vision',
      name: 'vision-gpu',
      deletionPolicy: 'orphan',
    },
    ref: 'computePool:main/vision/vision-gpu',
    pageUrl: '/paletteai/compute-pools/main/vision/vision-gpu',
  },
  {
    id: 'paletteai:app-deployment:delete',
    method: 'deleteAppDeployment',
    reading: 'getAppDeployment',
    right: 'appDeployment.delete' as const,
    input: { hub: 'main', project: 'vision', name: 'labeller' },
    ref: 'aiWorkload:main/vision/labeller',
    pageUrl: '/paletteai/app-deployments/main/vision/labeller',
  },
];

const GONE = {
  kind: 'notFound' as const,
  message: 'There is no such thing.',
};

let api: FakeApi;

beforeEach(() => {
  api = FakeApi.create();
});

describe.each(CASES)(
  '$id',
  ({ id, method, reading, right, input, ref, pageUrl }) => {
    it('leads to the pages where the portal has them', async () => {
      api.written = { ref, outcomes: [{ ref, outcome: 'deleted' }] };
      const task = FakeTask.create();
      await task.run(actionOf(api, id, '/ai'), input);
      expect(task.outputs.pageUrl).toBe(pageUrl.replace('/paletteai', '/ai'));
    });

    it('deletes as the person who started the task', async () => {
      api.written = { ref, outcomes: [{ ref, outcome: 'deleted' }] };
      const task = FakeTask.create();
      await task.run(actionOf(api, id), input);
      const { hub, project, name = project } = input;
      expect(api.sent).toEqual([
        {
          method: reading,
          as: 'person',
          ref: { hub, project, name },
        },
        { method, as: 'person', ref: input },
      ]);
      expect(task.outputs).toMatchObject({
        ref,
        pageUrl,
        outcomes: [{ ref, outcome: 'deleted' }],
      });
      expect(task.lines).toEqual([`deleted ${ref}`]);
    });

    it.each([false, true])(
      'fails for what was never there (dry run: %s)',
      async isDryRun => {
        api.breakWith(GONE);
        const task = FakeTask.create({ isDryRun });
        const failure = await task.failure(actionOf(api, id), input);
        expect([failure.name, failure.message]).toEqual([
          'NotFoundError',
          'Nothing was deleted: There is no such thing.',
        ]);
        expect(api.methods).toEqual([reading]);
        expect(task.outputs).toEqual({});
        // Nor is it taken for done when the task is tried again.
        await task.failure(actionOf(api, id), input);
      },
    );

    it('is content with what is gone when an interrupted task continues', async () => {
      const task = FakeTask.create();
      // The process dies after the deletion, before it is written down.
      api.breakWith({ kind: 'other', message: 'killed' }, method);
      await task.failure(actionOf(api, id), input);
      api.breakWith(GONE);
      await task.run(actionOf(api, id), input);
      expect(task.outputs).toMatchObject({
        ref,
        outcomes: [{ ref, outcome: 'unchanged', message: GONE.message }],
      });
    });

    it('does not take an outage for a deletion', async () => {
      api.breakWith({ kind: 'unreachable', message: 'The hub is down.' });
      const task = FakeTask.create();
      const failure = await task.failure(actionOf(api, id), input);
      expect(failure.message).toMatch(/The hub is down/);
      expect(task.outputs).toEqual({});
    });

    it('does not delete again what a task had deleted before it was interrupted', async () => {
      const task = FakeTask.create();
      await task.run(actionOf(api, id), input);
      await task.run(actionOf(api, id), input);
      expect(api.methods).toEqual([reading, method]);
    });

    it.each(['hub', ...('name' in input ? ['name'] : ['project'])])(
      'is refused with an empty %s',
      async field => {
        const failure = await FakeTask.create().failure(actionOf(api, id), {
          ...input,
          [field]: '',
        });
        expect(failure.name).toBe('InputError');
        expect(failure.message).toMatch(`at ${field}`);
        expect(api.sent).toEqual([]);
      },
    );

    it('fails for those who cannot', async () => {
      api.breakWith({ kind: 'denied', message: 'No', adminGroups: ['admins'] });
      const failure = await FakeTask.create().failure(actionOf(api, id), input);
      expect(failure.message).toMatch(/No.*admins/);
    });

    it('only looks in a dry run', async () => {
      api.allowed = [right];
      const task = FakeTask.create({ isDryRun: true });
      await task.run(actionOf(api, id), input);
      expect(api.methods).toEqual([reading, 'getProjectAccess']);
      expect(task.outputs).toMatchObject({
        outcomes: [{ outcome: 'deleted' }],
      });
      expect(task.lines[0]).toMatch(/^would be deleted/);
    });

    it('says in a dry run when it would be refused', async () => {
      const failure = await FakeTask.create({ isDryRun: true }).failure(
        actionOf(api, id),
        input,
      );
      expect(failure.message).toMatch(/may not delete.*vision-admins/);
    });
  },
);
