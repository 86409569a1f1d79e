import { ConfigReader } from '@backstage/config';
import { loadConfigSchema } from '@backstage/config-loader';
import { join } from 'node:path';
import { readGroupMapping } from './readGroupMapping';

const read = (groups: object) =>
  readGroupMapping(
    new ConfigReader({
      paletteai: { groups: JSON.parse(JSON.stringify(groups)) },
    }),
  );

describe('readGroupMapping', () => {
  it('needs nothing', () => {
    expect(readGroupMapping(new ConfigReader({})).toRef('nlp')).toBe(
      'group:default/nlp',
    );
  });

  it('takes the mapping of groups, which may hold dots and spaces', () => {
    const groups = read({
      namespace: 'people',
      refs: {
        'Platform Admins': 'group:people/platform',
        'a.b': 'group:people/ab',
      },
    });
    expect(groups.toRef('Platform Admins')).toBe('group:people/platform');
    expect(groups.toRef('a.b')).toBe('group:people/ab');
    expect(groups.toRef('nlp')).toBe('group:people/nlp');
  });

  it.each([
    [{ refs: { a: 7 } }, 'paletteai.groups.refs.a has to be'],
    [{ refs: ['a'] }, 'paletteai.groups.refs has to name'],
    [{ refs: 'a' }, 'paletteai.groups.refs has to name'],
    [{ refs: { a: 'user:default/a' } }, 'paletteai.groups is wrong'],
    [{ refs: { a: 'group:default/x', b: 'group:default/x' } }, "'a' and 'b'"],
  ])('says what is wrong with %j', (groups, message) => {
    expect(() => read(groups)).toThrow(message);
  });
});

describe('the configuration schema', () => {
  it('shows nothing to browsers', async () => {
    const schema = await loadConfigSchema({
      dependencies: [],
      packagePaths: [join(__dirname, '../../package.json')],
    });
    const data = {
      paletteai: {
        groups: { namespace: 'people', refs: { a: 'group:people/a' } },
      },
    };
    const [{ data: visible }] = schema.process([{ data, context: 'test' }], {
      visibility: ['frontend'],
      ignoreSchemaErrors: true,
    });
    expect(visible).not.toHaveProperty('paletteai');
  });
});
