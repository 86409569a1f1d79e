import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleScaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { tmpdir } from 'node:os';
import request from 'supertest';
import scaffolderFeaturePaletteai from '..';

jest.setTimeout(120_000);

const NAMES = [
  'paletteai-create-compute-pool',
  'paletteai-create-project',
  'paletteai-deploy-app',
  'paletteai-project-manifests',
];

async function startPortal(paletteai = {}) {
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleScaffolderEntityModel,
      scaffolderPlugin,
      scaffolderFeaturePaletteai,
      mockServices.rootConfig.factory({
        data: {
          // No kind but those is allowed from a location.
          catalog: {
            rules: [{ allow: ['Component'] }],
            processingInterval: { seconds: 1 },
          },
          paletteai,
        },
      }),
    ],
  });
  const templates = async () => {
    const { body } = await request(backend.server)
      .get('/api/catalog/entities?filter=kind=template')
      .set('Authorization', mockCredentials.user.header());
    return body as { metadata: { name: string; annotations: {} } }[];
  };
  return { backend, templates };
}

describe('the templates of the package', () => {
  const workingDirectory = process.cwd();

  afterEach(() => process.chdir(workingDirectory));

  it('are in the catalog, wherever the backend was started', async () => {
    process.chdir(tmpdir());
    const { backend, templates } = await startPortal();
    await waitFor(async () => (await templates()).length === NAMES.length);
    const found = await templates();
    expect(found.map(({ metadata }) => metadata.name).sort()).toEqual(NAMES);
    expect(JSON.stringify(found)).not.toContain(workingDirectory);
    await backend.stop();
  });

  it('are left out of a portal that has its own', async () => {
    const { backend, templates } = await startPortal({
      templates: { enabled: false },
    });
    await new Promise(resolve => setTimeout(resolve, 3_000));
    await expect(templates()).resolves.toEqual([]);
    await backend.stop();
  });
});

async function waitFor(isMet: () => Promise<boolean>) {
  while (!(await isMet())) {
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
