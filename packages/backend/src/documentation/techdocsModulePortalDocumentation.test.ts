import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import techdocsPlugin from '@backstage/plugin-techdocs-backend';
import { join } from 'node:path';
import techdocsModulePortalDocumentation from '.';

jest.setTimeout(60_000);

const checkout = createMockDirectory();
const working = createMockDirectory();

describe('a portal that documents its own checkout', () => {
  it('builds the documentation without a change to the checkout', async () => {
    checkout.setContent({
      'mkdocs.yml': 'site_name: Imaging\nhooks: [hook.py]\n',
      docs: { 'index.md': '# Imaging' },
    });
    const before = checkout.content();
    const backend = await startTestBackend({
      features: [
        techdocsPlugin,
        techdocsModulePortalDocumentation,
        catalogServiceMock.factory({ entities: [entityOf(checkout.path)] }),
        mockServices.rootConfig.factory({
          data: {
            backend: { workingDirectory: working.path },
            techdocs: {
              builder: 'local',
              generator: { runIn: 'local' },
              publisher: {
                type: 'local',
                local: { publishDirectory: working.resolve('published') },
              },
            },
          },
        }),
      ],
    });
    const response = await fetch(
      `http://localhost:${backend.server.port()}/api/techdocs/sync/default/system/imaging`,
    );
    const events = await response.text();
    await backend.stop();

    // The generator got as far as its own changes of the configuration.
    expect(events).toContain('unsupported configuration keys');
    expect(checkout.content()).toEqual(before);
  });
});

function entityOf(folder: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'imaging',
      uid: 'imaging',
      annotations: {
        'backstage.io/managed-by-location': `file:${join(
          folder,
          'catalog-info.yaml',
        )}`,
        'backstage.io/techdocs-ref': 'dir:.',
      },
    },
  };
}
