import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { DirectoryPreparer } from '@backstage/plugin-techdocs-node';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CopyingPreparer } from './CopyingPreparer';

const checkout = createMockDirectory();
const working = createMockDirectory();
const config = mockServices.rootConfig({
  data: {
    backend: { workingDirectory: working.path },
  },
});
const preparer = CopyingPreparer.fromConfig(
  config,
  DirectoryPreparer.fromConfig(config, {
    logger: mockServices.logger.mock(),
    reader: mockServices.urlReader.mock(),
  }),
);

beforeEach(() => {
  working.clear();
  checkout.setContent({
    'catalog-info.yaml': 'kind: System',
    'mkdocs.yml': 'docs_dir: handbook',
    handbook: { 'index.md': '# Imaging', images: { 'scan.svg': '<svg/>' } },
    node_modules: { huge: 'x' },
  });
});

describe('documentation of a folder', () => {
  it('is copied with its configuration, and nothing else', async () => {
    const { preparedDir } = await preparer.prepare(entityIn(checkout.path));
    await expect(readdir(preparedDir)).resolves.toEqual([
      'handbook',
      'mkdocs.yml',
    ]);
    await expect(
      readFile(join(preparedDir, 'handbook/images/scan.svg'), 'utf8'),
    ).resolves.toBe('<svg/>');
    expect(preparer.shouldCleanPreparedDirectory()).toBe(true);
  });

  it('is in "docs" if there is no configuration', async () => {
    checkout.setContent({ docs: { 'index.md': '# Imaging' }, other: 'x' });
    const { preparedDir } = await preparer.prepare(entityIn(checkout.path));
    await expect(readdir(preparedDir)).resolves.toEqual(['docs']);
  });

  it('reads mkdocs.yaml before mkdocs.yml, as the generator does', async () => {
    checkout.addContent({
      'mkdocs.yaml': 'docs_dir: manual',
      manual: { 'index.md': '# Manual' },
    });
    const { preparedDir } = await preparer.prepare(entityIn(checkout.path));
    await expect(readdir(preparedDir)).resolves.toEqual([
      'manual',
      'mkdocs.yaml',
      'mkdocs.yml',
    ]);
  });

  it('follows links to files of the folder', async () => {
    checkout.addContent({
      'CHANGELOG.md': '# Changes',
      handbook: {
        'changes.md': ctx => ctx.symlink('../CHANGELOG.md'),
      },
    });
    const { preparedDir } = await preparer.prepare(entityIn(checkout.path));
    await expect(
      readFile(join(preparedDir, 'handbook/changes.md'), 'utf8'),
    ).resolves.toBe('# Changes');
  });

  it('refuses links to files outside of the folder and leaves no copy behind', async () => {
    checkout.addContent({
      handbook: {
        'package.md': ctx =>
          ctx.symlink(resolvePackagePath('backend', 'package.json')),
      },
    });
    await expect(preparer.prepare(entityIn(checkout.path))).rejects.toThrow(
      'handbook/package.md links to a file outside of the folder',
    );
    expect(working.content()).toEqual({});
  });

  it.each(['.', '..', '../other', '/etc'])(
    'refuses %s as the folder of the Markdown and leaves no copy behind',
    async docsDir => {
      checkout.addContent({ 'mkdocs.yml': `docs_dir: ${docsDir}` });
      await expect(preparer.prepare(entityIn(checkout.path))).rejects.toThrow(
        `docs_dir is "${docsDir}"; expected a folder below`,
      );
      expect(working.content()).toEqual({});
    },
  );

  it('leaves a configuration that is not YAML to the generator', async () => {
    checkout.addContent({ 'mkdocs.yml': 'a: [', docs: { 'index.md': '#' } });
    const { preparedDir } = await preparer.prepare(entityIn(checkout.path));
    await expect(readdir(preparedDir)).resolves.toEqual(['docs', 'mkdocs.yml']);
  });
});

describe('documentation of a repository', () => {
  it('is not copied again after its download', async () => {
    const downloaded = working.resolve('downloaded');
    const repository = CopyingPreparer.fromConfig(config, {
      shouldCleanPreparedDirectory: () => false,
      prepare: async () => ({ preparedDir: downloaded, etag: 'v1' }),
    });
    const entity = entityAt('url:https://git.example.com/imaging/catalog.yaml');
    await expect(repository.prepare(entity)).resolves.toEqual({
      preparedDir: downloaded,
      etag: 'v1',
    });
  });
});

function entityIn(folder: string): Entity {
  return entityAt(`file:${join(folder, 'catalog-info.yaml')}`);
}

function entityAt(location: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'imaging',
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/techdocs-ref': 'dir:.',
      },
    },
  };
}
