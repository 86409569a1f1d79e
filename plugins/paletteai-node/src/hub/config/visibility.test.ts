import { loadConfigSchema } from '@backstage/config-loader';
import { promises as fs } from 'node:fs';
import path from 'node:path';

const SECRET = 'canary-secret';

describe('the configuration schema', () => {
  it('shows nothing of the hubs to the frontend', async () => {
    const schema = await loadConfigSchema({
      dependencies: [],
      packagePaths: [path.resolve(__dirname, '../../../package.json')],
    });
    const server = {
      url: 'https://hub.example.com',
      token: SECRET,
      ca: SECRET,
      clientCertificate: SECRET,
      clientKey: SECRET,
      proxyUrl: SECRET,
    };

    const visible = schema.process(
      [
        {
          context: 'app-config.yaml',
          data: {
            paletteai: {
              hubs: {
                a: { title: 'A', uiUrl: 'https://ui.example.com', server },
                b: { kubeconfig: { file: SECRET, context: SECRET } },
                c: { custom: { type: SECRET, password: SECRET } },
              },
            },
          },
        },
      ],
      { visibility: ['frontend'], ignoreSchemaErrors: true },
    );

    expect(visible.flatMap(({ data }) => Object.keys(data))).toEqual([]);
  });

  it('marks tokens, keys and the options of strategies as secret', async () => {
    const schema = await loadConfigSchema({
      dependencies: [],
      packagePaths: [path.resolve(__dirname, '../../../package.json')],
    });
    const [{ data }] = schema.process(
      [
        {
          context: 'app-config.yaml',
          data: {
            paletteai: {
              hubs: {
                a: {
                  server: {
                    url: 'https://hub.example.com',
                    token: 'token',
                    clientKey: 'key',
                    proxyUrl: 'https://user:password@proxy',
                  },
                },
                c: { custom: { type: 'vault', password: 'password' } },
              },
            },
          },
        },
      ],
      { visibility: ['secret'], ignoreSchemaErrors: true },
    );

    expect(data).toEqual({
      paletteai: {
        hubs: {
          a: {
            server: {
              token: 'token',
              clientKey: 'key',
              proxyUrl: 'https://user:password@proxy',
            },
          },
          c: { custom: { type: 'vault', password: 'password' } },
        },
      },
    });
  });

  it('ships with the package', async () => {
    const manifest = JSON.parse(
      await fs.readFile(
        path.resolve(__dirname, '../../../package.json'),
        'utf8',
      ),
    );
    expect(manifest.files).toContain(manifest.configSchema);
  });
});
