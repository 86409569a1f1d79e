import {
  APP_REQUEST,
  MODEL_REQUEST,
} from '../../__testUtils__/minimalRequests';
import { problemsOf } from '../../__testUtils__/problemsOf';
import {
  appDeploymentRequestSchema,
  modelDeploymentRequestSchema,
} from './deploymentRequests';

type Json = Record<string, unknown>;

const withModel = (model: Json) => ({
  model: { ...(MODEL_REQUEST.model as Json), ...model },
});

describe('an App Deployment request', () => {
  it.each<[string, Json, string[]]>([
    ['no name', { name: undefined }, ['name: deployment.name.required']],
    ['a name in capitals', { name: 'App' }, ['name: deployment.name.format']],
    [
      'a novel as name',
      { displayName: 'a'.repeat(129) },
      ['displayName: deployment.displayName.tooLong'],
    ],
    ['no target', { target: undefined }, ['target: deployment.target.mode']],
    [
      'a target of no kind',
      { target: { mode: 'cloud' } },
      ['target.mode: deployment.target.mode'],
    ],
    [
      'no pool',
      { target: { mode: 'existing' } },
      ['target.computePool: computePool.name.required'],
    ],
    [
      'a pool of its own with a bad name',
      { target: { mode: 'dedicated', name: 'X' } },
      ['target.name: computePool.name.format'],
    ],
    [
      'no bundle',
      { profileBundle: undefined },
      ['profileBundle: profileBundle.required'],
    ],
    [
      'a namespace in capitals',
      { namespace: 'A' },
      ['namespace: deployment.namespace.format'],
    ],
    [
      'a need without a unit',
      { resources: { memory: '8' } },
      ['resources.memory: nodePool.memory.unit'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(appDeploymentRequestSchema, { ...APP_REQUEST, ...change }),
    ).toEqual(expected);
  });

  it('may bring a dedicated Compute Pool', () => {
    expect(
      problemsOf(appDeploymentRequestSchema, {
        ...APP_REQUEST,
        target: { mode: 'dedicated' },
      }),
    ).toEqual([]);
  });
});

describe('a Model Deployment request', () => {
  it('may leave the bundle to the mappings when it is a service', () => {
    expect(
      problemsOf(modelDeploymentRequestSchema, {
        ...MODEL_REQUEST,
        profileBundle: undefined,
        ...withModel({ mode: 'ModelAsAService' }),
      }),
    ).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    [
      'no bundle of its own',
      { profileBundle: undefined },
      ['profileBundle: profileBundle.required'],
    ],
    ['no model', { model: undefined }, ['model: model.source']],
    [
      'another source',
      withModel({ source: 'Ollama' }),
      ['model.source: model.source'],
    ],
    ['no model id', withModel({ id: '' }), ['model.id: model.id.required']],
    [
      'a model id with a space',
      withModel({ id: 'a b' }),
      ['model.id: model.id.format'],
    ],
    [
      'a way out of the repository',
      withModel({ id: '../a' }),
      ['model.id: model.id.format'],
    ],
    [
      'an empty revision',
      withModel({ revision: '' }),
      ['model.revision: model.revision.format'],
    ],
    ['another mode', withModel({ mode: 'Fast' }), ['model.mode: model.mode']],
    [
      'another exposure',
      withModel({ exposure: 'World' }),
      ['model.exposure: model.exposure'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(modelDeploymentRequestSchema, { ...MODEL_REQUEST, ...change }),
    ).toEqual(expected);
  });
});
