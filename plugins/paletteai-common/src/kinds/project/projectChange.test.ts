import { problemsOf } from '../../__testUtils__/problemsOf';
import { validateRequest } from '../shared/validateRequest';
import { projectChangeSchema } from './projectChange';

type Json = Record<string, unknown>;

describe('a change of a project', () => {
  it.each<[string, Json]>([
    ['one group', { roleMapping: { viewer: ['everybody'] } }],
    ['no description', { description: '' }],
    ['no limits', { gpuResources: {} }],
    ['the settings of the tenant', { settings: { mode: 'inherit' } }],
    ['no tags', { tags: {} }],
    ['no mappings', { modelMappings: [] }],
  ])('may be %s', (_, change) => {
    const result = validateRequest(projectChangeSchema, change);
    expect(result).toMatchObject({ ok: true, value: change });
  });

  it.each<[string, Json, string[]]>([
    ['nothing', {}, [': project.change.empty']],
    [
      'no viewers',
      { roleMapping: { viewer: [] } },
      ['roleMapping.viewer: project.role.required'],
    ],
    ['another name', { name: 'x' }, [': request.unknownParameter']],
    ['another tenant', { tenant: 'x' }, [': request.unknownParameter']],
    [
      'an empty display name',
      { displayName: '' },
      ['displayName: project.displayName.required'],
    ],
    [
      'new settings at the same time',
      { settings: { mode: 'custom' } },
      ['settings.mode: project.settings.mode'],
    ],
  ])('cannot be %s', (_, change, expected) => {
    expect(problemsOf(projectChangeSchema, change)).toEqual(
      expect.arrayContaining(expected),
    );
  });

  it('does not touch tags that it does not name', () => {
    expect(projectChangeSchema.parse({ displayName: 'A' })).toEqual({
      displayName: 'A',
    });
  });
});
