import type { JsonObject } from '@backstage/types';
import { validate } from 'jsonschema';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { callsOf } from './__testUtils__/actionOf';
import { FakeApi } from './__testUtils__/FakeApi';
import { FakeTask } from './__testUtils__/FakeTask';
import { createActions } from './createActions';
import { WaitPlaces } from './wait/WaitPlaces';

const READY = {
  conditions: [{ type: 'Ready', status: 'True' as const }],
};

function apiAndActions() {
  const api = FakeApi.create();
  api.views.push(READY);
  return { api, actions: createActions(callsOf(api), WaitPlaces.create(10)) };
}

const { actions: all } = apiAndActions();

const EXAMPLES = all.flatMap(({ id, examples = [] }) =>
  examples.map(({ description, example }) => ({ id, description, example })),
);

/** As the scaffolder fills it in when the task has the secrets. */
function withSecrets(input: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(input).replace(/\$\{\{ secrets\.\w+ \}\}/g, 'secret'),
  );
}

it('makes all actions that templates are promised', () => {
  expect(all.map(({ id }) => id).sort()).toEqual([
    'paletteai:app-deployment:create',
    'paletteai:app-deployment:delete',
    'paletteai:compute-pool:create',
    'paletteai:compute-pool:delete',
    'paletteai:integration:validate',
    'paletteai:project:create',
    'paletteai:project:delete',
    'paletteai:resource:wait',
  ]);
});

describe.each(all)('$id', action => {
  it('can be tried, and says what it is for', () => {
    expect(action.supportsDryRun).toBe(true);
    expect(action.description).toMatch(/PaletteAI.*\.$/);
    expect(action.examples).not.toHaveLength(0);
  });

  it.each(['input', 'output'] as const)('describes each %s', part => {
    const { properties = {} } = action.schema?.[part] ?? {};
    expect(Object.keys(properties)).not.toHaveLength(0);
    for (const [name, schema] of Object.entries(properties)) {
      expect([name, schema.description]).toEqual([name, expect.any(String)]);
    }
  });

  it('refuses an input that it does not know', () => {
    const { errors } = validate({ unheardOf: 1 }, action.schema?.input);
    expect(errors.map(({ name }) => name)).toContain('additionalProperties');
  });
});

describe.each(EXAMPLES)(
  'the example "$description" of $id',
  ({ id, example }) => {
    const steps: { action: string; input: JsonObject }[] = parse(example).steps;

    it('runs', async () => {
      const { api, actions } = apiAndActions();
      for (const step of steps) {
        const action = actions.find(each => each.id === step.action);
        const input = withSecrets(step.input);
        expect(validate(input, action?.schema?.input).errors).toEqual([]);
        const task = FakeTask.create();
        if (action) {
          await task.run(action, input);
        }
        expect(validate(task.outputs, action?.schema?.output).errors).toEqual(
          [],
        );
        expect(task.outputs).not.toEqual({});
      }
      expect(steps.map(step => step.action)).toContain(id);
      expect(api.sent).not.toHaveLength(0);
    });

    it('holds no secret itself', () => {
      expect(example).not.toMatch(/(apiKey|secretValue): (?!\$\{\{ secrets\.)/);
    });
  },
);

describe.each(['create-project', 'create-compute-pool', 'deploy-app'])(
  'the template %s that comes with the suite',
  name => {
    const folder = join(__dirname, '../templates');
    const { steps }: { steps: { action: string; input: JsonObject }[] } = parse(
      readFileSync(join(folder, name, 'template.yaml'), 'utf8'),
    ).spec;

    it('uses actions and inputs that there are', () => {
      for (const { action: id, input } of steps) {
        const { properties } =
          all.find(action => action.id === id)?.schema?.input ?? {};
        const known = Object.keys(properties ?? {});
        expect([id, known]).toEqual([
          id,
          expect.arrayContaining(Object.keys(input)),
        ]);
      }
    });

    it('ends with a wait that may be left out', () => {
      expect(steps.at(-1)).toMatchObject({
        action: 'paletteai:resource:wait',
        if: '${{ parameters.wait }}',
      });
    });
  },
);
