import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { bundle } from './bundle.mjs';
import { judge, limits } from './judge.mjs';
import { readPackages } from './readPackages.mjs';
import { sortChunks } from './sortChunks.mjs';

describe('sortChunks', () => {
  it('takes for initial what entries import at once, and the rest for lazy', () => {
    const chunk = (fileName, imports, isEntry = false) => ({
      fileName,
      imports,
      isEntry,
    });
    const { initial, lazy } = sortChunks([
      chunk('entry.js', ['shared.js', 'react'], true),
      chunk('shared.js', ['entry.js']),
      chunk('page.js', ['deep.js']),
      chunk('deep.js', ['shared.js']),
    ]);
    const namesOf = chunks => chunks.map(({ fileName }) => fileName);
    assert.deepEqual(namesOf(initial), ['entry.js', 'shared.js']);
    assert.deepEqual(namesOf(lazy), ['page.js', 'deep.js']);
  });
});

describe('judge', () => {
  const chunk = (bytes, ...modules) => ({ bytes, modules });

  it('is content with what is just as large as allowed', () => {
    const { problems } = judge(
      {
        initial: [chunk(limits.initial - 10), chunk(10)],
        lazy: [chunk(limits.lazyChunk)],
      },
      limits,
    );
    assert.deepEqual(problems, []);
  });

  it('adds up what is loaded at the start and names the largest modules', () => {
    const { problems } = judge(
      { initial: [chunk(5_000, 'a.js'), chunk(4_000, 'b.js')], lazy: [] },
      limits,
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0], /8\.8 KiB.*8\.0 KiB.*a\.js, b\.js/);
  });

  it('names every part on demand that is too large', () => {
    const { problems } = judge(
      {
        initial: [],
        lazy: [
          chunk(limits.lazyChunk + 1, 'a.js'),
          chunk(10, 'b.js'),
          chunk(90_000, 'c.js'),
        ],
      },
      limits,
    );
    assert.equal(problems.length, 2);
    assert.match(problems[1], /87\.9 KiB.*c\.js/);
  });
});

describe('packages', () => {
  let folder;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'size-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function addPackage(name, role, files) {
    await mkdir(join(folder, name, 'dist'), { recursive: true });
    await writeFile(
      join(folder, name, 'package.json'),
      JSON.stringify({
        name: `@own/${name}`,
        sideEffects: false,
        backstage: { role },
        publishConfig: { main: 'dist/index.esm.js' },
      }),
    );
    for (const [file, text] of Object.entries(files)) {
      await writeFile(join(folder, name, 'dist', file), text);
    }
  }

  it('are measured without what is not theirs or not used', async () => {
    await addPackage('plugin', 'frontend-plugin', {
      'index.esm.js': `
        import { used } from '@own/library';
        import React from 'react';
        export const start = [used, React, () => import('./page.js')];`,
      'page.js': `import { needed } from '@own/library';
        export const page = needed;`,
    });
    await addPackage('library', 'web-library', {
      'index.esm.js': `
        export { used } from './used.js';
        export { needed } from './needed.js';
        export { unused } from './unused.js';`,
      'needed.js': `export const needed = 'needed';`,
      'used.js': `export const used = 'used';`,
      'unused.js': `export const unused = '${'y'.repeat(500)}';`,
    });
    await addPackage('server', 'backend-plugin', {});
    const { initial, lazy } = await bundle(await readPackages(folder));
    const modules = chunks => chunks.flatMap(chunk => chunk.modules).join();
    assert.match(modules(initial), /used\.js/);
    assert.doesNotMatch(modules(initial), /unused|needed|page|react/);
    assert.match(modules(lazy), /page\.js.*needed\.js|needed\.js.*page\.js/);
    assert.doesNotMatch(modules(lazy), /unused/);
    assert.ok(lazy.every(({ bytes }) => bytes > 0));
  });

  it('that are not built are named, with what to do', async () => {
    await addPackage('plugin', 'frontend-plugin', {});
    await assert.rejects(
      readPackages(folder),
      /@own\/plugin is not built.*npm test -- types build size/,
    );
  });
});
