import { problemsOf } from '../../__testUtils__/problemsOf';
import { modelListsSchema, modelMappingsSchema } from './modelSettingsRequests';

type Json = Record<string, unknown>;

const MAPPING: Json = {
  name: 'llama',
  source: 'HuggingFace',
  profileBundle: { name: 'serving' },
};

const withMapping = (mapping: Json) => ({
  mappings: [{ ...MAPPING, ...mapping }],
});
const withFilter = (filter: Json) =>
  withMapping({
    filters: [{ key: 'id', operator: 'In', values: ['a'], ...filter }],
  });

describe('model mappings', () => {
  it.each<[string, Json, string[]]>([
    [
      'no name',
      withMapping({ name: '' }),
      ['mappings[0].name: modelMapping.name.required'],
    ],
    [
      'a name with a space',
      withMapping({ name: 'a b' }),
      ['mappings[0].name: modelMapping.name.format'],
    ],
    [
      'a name twice',
      { mappings: [MAPPING, MAPPING] },
      ['mappings[1].name: modelMapping.name.duplicate'],
    ],
    [
      'Palette for a source',
      withMapping({ source: 'Palette' }),
      ['mappings[0].source: model.source'],
    ],
    [
      'no bundle',
      withMapping({ profileBundle: undefined }),
      ['mappings[0].profileBundle: profileBundle.required'],
    ],
    [
      'a priority below zero',
      withMapping({ priority: -1 }),
      ['mappings[0].priority: modelMapping.priority'],
    ],
    [
      'a filter for nothing',
      withFilter({ key: 'colour' }),
      ['mappings[0].filters[0].key: modelMapping.filter.key'],
    ],
    [
      'a filter that cannot compare',
      withFilter({ operator: '~' }),
      ['mappings[0].filters[0].operator: modelMapping.filter.operator'],
    ],
    [
      'a filter without values',
      withFilter({ values: [] }),
      ['mappings[0].filters[0].values: modelMapping.filter.values'],
    ],
    [
      'a filter with an empty value',
      withFilter({ values: [''] }),
      ['mappings[0].filters[0].values[0]: modelMapping.filter.values'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(modelMappingsSchema, {
        project: 'vision',
        ...withMapping({}),
        ...change,
      }),
    ).toEqual(expected);
  });
});

describe('model lists', () => {
  it.each([
    '*',
    'meta-llama/*',
    'meta-llama/Llama-3.1-8B',
    'meta-llama/Llama*',
    'nim/meta/llama3',
  ])('may have the entry %s', entry => {
    expect(
      problemsOf(modelListsSchema, { project: 'p', ngc: { allow: [entry] } }),
    ).toEqual([]);
  });

  it.each([
    ['', 'modelList.entry.format'],
    ['a b', 'modelList.entry.format'],
    ['*/a', 'modelList.entry.format'],
    ['https://huggingface.co/a', 'modelList.entry.format'],
  ])('cannot have the entry %j', (entry, code) => {
    expect(
      problemsOf(modelListsSchema, {
        project: 'p',
        huggingFace: { disallow: [entry] },
      }),
    ).toEqual([`huggingFace.disallow[0]: ${code}`]);
  });

  it('cannot have an entry twice', () => {
    expect(
      problemsOf(modelListsSchema, {
        project: 'p',
        ngc: { allow: ['a', 'a'] },
      }),
    ).toEqual(['ngc.allow[1]: modelList.entry.duplicate']);
  });
});
