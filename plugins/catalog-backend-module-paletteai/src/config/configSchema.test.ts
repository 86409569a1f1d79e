import { join } from 'node:path';
import { loadConfigSchema } from '@backstage/config-loader';

describe('config.d.ts', () => {
  const portal = {
    app: { baseUrl: 'http://localhost:3000' },
    backend: {
      baseUrl: 'http://localhost:7007',
      listen: ':7007',
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
  };
  const data = {
    ...portal,
    catalog: {
      providers: {
        paletteai: {
          schedule: { frequency: { minutes: 30 }, minimumPause: '1s' },
          removals: { maxPercentage: 50, alwaysAllowed: 10 },
          ui: { urls: { main: 'https://ai.example.com' } },
          owner: { fallback: 'group:default/platform' },
        },
      },
    },
  };

  async function schema() {
    return loadConfigSchema({
      dependencies: [],
      packagePaths: [join(__dirname, '../../package.json')],
    });
  }

  it('takes what the README shows', async () => {
    const loaded = await schema();
    expect(() => loaded.process([{ data, context: 'test' }])).not.toThrow();
  });

  it('shows nothing to the browser', async () => {
    const loaded = await schema();
    const [{ data: visible }] = loaded.process([{ data, context: 'test' }], {
      visibility: ['frontend'],
    });
    expect(visible).not.toHaveProperty('catalog');
  });

  it('refuses what is of the wrong type', async () => {
    const loaded = await schema();
    expect(() =>
      loaded.process([
        {
          data: {
            ...portal,
            catalog: {
              providers: { paletteai: { removals: { maxPercentage: 'half' } } },
            },
          },
          context: 'test',
        },
      ]),
    ).toThrow(/maxPercentage/);
  });
});
