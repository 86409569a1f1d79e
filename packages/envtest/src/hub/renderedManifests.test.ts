import { resolve } from 'node:path';
import { describeWithKubernetes } from '../describeWithKubernetes';
import { repositoryFolders } from '../repositoryFolders';
import { Manifest, readManifests } from './readManifests';
import { readResourceTypes } from './readResourceTypes';
import { resourcePath } from './resourcePath';

jest.setTimeout(60_000);

// What the renderers of paletteai-common are held to by its own tests.
const folder = resolve(
  repositoryFolders.customResourceDefinitions,
  '../../../plugins/paletteai-common/src/kinds/__fixtures__/manifests',
);
const types = readResourceTypes();
const rendered = readManifests(folder).map(({ file, manifest }) => ({
  name: `${manifest.kind} of ${file.slice(folder.length + 1)}`,
  manifest,
}));
const writeOptions = {
  fieldManager: 'backstage-paletteai',
  fieldValidation: 'Strict',
};

function collectionOf({ kind, metadata }: Manifest): string {
  if (kind === 'Namespace') {
    return '/api/v1/namespaces';
  }
  if (kind === 'Secret') {
    return `/api/v1/namespaces/${metadata.namespace}/secrets`;
  }
  const type = types.find(candidate => candidate.kind === kind);
  if (!type) {
    throw new Error(`No kind of deploy/hub/crds is called ${kind}`);
  }
  return resourcePath(type, metadata.namespace);
}

describeWithKubernetes('what paletteai-common renders', envtest => {
  beforeAll(async () => {
    const namespaces = rendered.flatMap(
      ({ manifest }) => manifest.metadata.namespace ?? [],
    );
    for (const name of new Set(namespaces)) {
      await envtest().client().create('/api/v1/namespaces', {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name },
      });
    }
  });

  it.each(rendered)(
    '$name has no field that a hub does not know',
    async row => {
      const { manifest } = row;
      // A name that is not there yet, as creating names every unknown field and applying only the first.
      const isNamespace = manifest.kind === 'Namespace';
      const metadata = isNamespace
        ? { ...manifest.metadata, name: `${manifest.metadata.name}-new` }
        : manifest.metadata;
      const { status, body } = await envtest()
        .client()
        .create(
          collectionOf(manifest),
          { ...manifest, metadata },
          { query: { ...writeOptions, dryRun: 'All' } },
        );
      expect([status, body]).toEqual([
        201,
        expect.objectContaining({ kind: manifest.kind }),
      ]);
    },
  );

  it.each(rendered)('$name is applied as it is, once', async row => {
    const { manifest } = row;
    const path = `${collectionOf(manifest)}/${manifest.metadata.name}`;
    const apply = () =>
      envtest()
        .client()
        .apply<{ metadata: { resourceVersion: string } }>(path, manifest, {
          query: { ...writeOptions, force: true },
        });
    await apply();
    const first = await apply();
    const second = await apply();
    expect([second.status, second.body]).toEqual([
      200,
      expect.objectContaining({ kind: manifest.kind }),
    ]);
    expect(second.body).toMatchObject(manifest);
    expect(second.body.metadata.resourceVersion).toBe(
      first.body.metadata.resourceVersion,
    );
  });
});
