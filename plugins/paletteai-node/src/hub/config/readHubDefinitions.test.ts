import { ConfigReader } from '@backstage/config';
import { readHubDefinitions } from './readHubDefinitions';

const PEM = '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n';

function read(hubs: unknown, rest: object = {}) {
  return readHubDefinitions(
    new ConfigReader(
      JSON.parse(JSON.stringify({ paletteai: { hubs }, ...rest })),
    ),
  );
}

describe('readHubDefinitions', () => {
  it('reads no hubs from a configuration without any', () => {
    expect(readHubDefinitions(new ConfigReader({}))).toEqual([]);
  });

  it('reads each form of connection', () => {
    const definitions = read({
      file: { kubeconfig: { file: 'hub.yaml', context: 'admin' } },
      inline: {
        title: 'Inline',
        uiUrl: 'https://ui.example.com/',
        controlPlane: 'embedded',
        server: { url: 'https://hub.example.com:6443', token: 't', ca: PEM },
      },
      pod: { inCluster: true },
      own: { custom: { type: 'vault', path: 'a/b' } },
    });

    expect(definitions).toEqual([
      {
        id: 'file',
        title: 'file',
        controlPlane: 'external',
        connection: { type: 'kubeconfig', file: 'hub.yaml', context: 'admin' },
      },
      {
        id: 'inline',
        title: 'Inline',
        uiUrl: 'https://ui.example.com',
        controlPlane: 'embedded',
        connection: {
          type: 'inline',
          url: 'https://hub.example.com:6443',
          token: 't',
          ca: PEM,
        },
      },
      {
        id: 'pod',
        title: 'pod',
        controlPlane: 'external',
        connection: { type: 'inCluster' },
      },
      {
        id: 'own',
        title: 'own',
        controlPlane: 'external',
        connection: {
          type: 'custom',
          strategy: 'vault',
          options: { path: 'a/b' },
        },
      },
    ]);
  });

  it('takes a cluster that the Kubernetes plugin knows', () => {
    const cluster = {
      name: 'hub',
      url: 'https://hub.example.com',
      authProvider: 'serviceAccount',
      serviceAccountToken: 'token',
      caData: Buffer.from(PEM).toString('base64'),
    };
    const [definition] = read(
      { main: { kubernetesCluster: 'hub' } },
      {
        kubernetes: {
          clusterLocatorMethods: [
            { type: 'catalog' },
            { type: 'config', clusters: [cluster] },
          ],
        },
      },
    );

    expect(definition.connection).toEqual({
      type: 'inline',
      url: 'https://hub.example.com',
      token: 'token',
      ca: PEM,
    });
  });

  it('names all mistakes at once, each with its path', () => {
    const attempt = () =>
      read({
        Wrong_Id: { inCluster: true },
        a: {},
        b: { inCluster: true, kubeconfig: { file: 'x' } },
        c: { server: { url: 'hub.example.com' } },
        d: {
          server: {
            url: 'http://hub.example.com',
            token: 't',
            tokenFile: 'f',
            ca: 'not pem',
          },
        },
        e: { kubeconfig: { path: 'x' }, colour: 'red' },
        f: { server: { url: 'https://h', clientKey: '' } },
        g: {
          server: {
            url: 'https://h',
            token: 't',
            ca: PEM,
            skipTlsVerify: true,
          },
        },
        h: { controlPlane: 'both', inCluster: true, title: 3 },
      });

    let message = '';
    try {
      attempt();
    } catch (error) {
      message = String(error);
    }
    const paths = [...message.matchAll(/- paletteai\.hubs\.([\w.]+):/g)].map(
      match => match[1],
    );
    expect(paths).toEqual(
      expect.arrayContaining([
        'Wrong_Id',
        'a',
        'b.inCluster',
        'c.server.url',
        'd.server.ca',
        'e.kubeconfig.file',
        'e.kubeconfig.path',
        'e.colour',
        'f.server.clientKey',
        'g.server.skipTlsVerify',
        'h.controlPlane',
        'h.title',
      ]),
    );
  });

  it.each([
    [
      { token: 't', tokenFile: 'f' },
      'tokenFile: cannot be combined with token',
    ],
    [{}, 'token: is required'],
    [{ clientCertificate: PEM }, 'clientKey: is required'],
    [{ token: '' }, 'is its environment variable set?'],
  ])('refuses the server settings %j', (settings, message) => {
    expect(() =>
      read({ a: { server: { url: 'https://hub.example.com', ...settings } } }),
    ).toThrow(message);
  });

  it('sends credentials over plain HTTP to this machine only', () => {
    expect(() =>
      read({ a: { server: { url: 'http://hub.example.com', token: 't' } } }),
    ).toThrow('paletteai.hubs.a.server.url: must be https');
    expect(
      read({ a: { server: { url: 'http://127.0.0.1:8001/hub', token: 't' } } }),
    ).toHaveLength(1);
  });

  it.each([
    ['other', 'has no configured cluster "other"; it has "hub"'],
    ['hub', 'uses the authProvider "google"'],
  ])('says why the cluster %j will not do', (name, message) => {
    expect(() =>
      read(
        { main: { kubernetesCluster: name } },
        {
          kubernetes: {
            clusterLocatorMethods: [
              {
                type: 'config',
                clusters: [
                  { name: 'hub', url: 'https://h', authProvider: 'google' },
                ],
              },
            ],
          },
        },
      ),
    ).toThrow(message);
  });

  it('repeats no value of a wrong setting', () => {
    expect(() =>
      read({
        a: {
          server: { url: 'canary', token: 5, ca: 'canary', canary: 'canary2' },
        },
      }),
    ).not.toThrow(/canary2|: canary/);
  });
});
