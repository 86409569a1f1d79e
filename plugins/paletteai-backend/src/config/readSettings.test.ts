import { ConfigReader } from '@backstage/config';
import { loadConfigSchema } from '@backstage/config-loader';
import { join } from 'node:path';
import { readSettings } from './readSettings';

const read = (paletteai: object) =>
  readSettings(
    new ConfigReader({ paletteai: JSON.parse(JSON.stringify(paletteai)) }),
  );

describe('readSettings', () => {
  it('needs nothing', () => {
    const { groups, hosts } = readSettings(new ConfigReader({}));
    expect(groups.toRef('nlp')).toBe('group:default/nlp');
    expect(hosts.huggingFace).toBeUndefined();
  });

  it('maps groups as the whole portal does', () => {
    const { groups } = read({
      groups: { refs: { 'Platform Admins': 'group:people/platform' } },
    });
    expect(groups.toRef('Platform Admins')).toBe('group:people/platform');
  });

  it('says what is wrong', () => {
    expect(() => read({ groups: { refs: { a: 7 } } })).toThrow(
      'paletteai.groups.refs.a has to be',
    );
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
        integrations: { huggingFace: { host: 'https://models.example.com' } },
      },
    };
    const [{ data: visible }] = schema.process([{ data, context: 'test' }], {
      visibility: ['frontend'],
      ignoreSchemaErrors: true,
    });
    expect(visible).not.toHaveProperty('paletteai');
  });
});
