import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findProblems } from './findProblems.mjs';
import { readPackage } from './readPackage.mjs';

describe('packages', () => {
  let folder;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packages-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function read(manifest, files = {}) {
    const own = {
      name: '@own/plugin',
      backstage: { role: 'backend-plugin' },
      dependencies: { express: '^4.0.0' },
      files: ['dist'],
      ...manifest,
    };
    const contents = {
      'package.json': JSON.stringify(own),
      'README.md': '# A plugin',
      'dist/index.cjs.js': '',
      'dist/index.d.ts': '',
      ...files,
    };
    for (const [name, text] of Object.entries(contents)) {
      if (text !== undefined) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
    }
    return readPackage(folder);
  }

  const problemsOf = async (manifest, files) =>
    findProblems([await read(manifest, files)]);

  it('are right when everything that is imported is packed or a dependency', async () => {
    assert.deepEqual(
      await problemsOf(
        {},
        {
          'dist/index.cjs.js': `
            const fs = require('node:fs');
            const express = require('express');
            const route = require('./route.cjs.js');
            const later = () => import('express/lib/view');`,
          'dist/route.cjs.js': '',
          'dist/index.d.ts': `export declare const a: import('express').Router;`,
        },
      ),
      [],
    );
  });

  it('name what is imported and neither packed nor a dependency', async () => {
    const problems = await problemsOf(
      { devDependencies: { '@scope/tests': '1.0.0' } },
      {
        'dist/index.cjs.js': `require('@scope/tests/deep'); require('./gone.cjs.js');`,
        'dist/index.d.ts': `import { Knex } from 'knex';`,
      },
    );
    assert.equal(problems.length, 3);
    assert.match(problems[0], /imports @scope\/tests\/deep in dist\/index.cjs/);
    assert.match(problems[1], /imports \.\/gone\.cjs\.js/);
    assert.match(problems[2], /imports knex in dist\/index\.d\.ts/);
  });

  it('have every entry point in the formats of their role', async () => {
    const problems = await problemsOf({
      backstage: { role: 'common-library' },
      exports: {
        '.': './src/index.ts',
        './testUtils': './src/testUtils/index.ts',
        './package.json': './package.json',
      },
    });
    assert.deepEqual(
      problems.map(problem => problem.match(/is missing ([^;]*)/)[1]),
      [
        'dist/index.esm.js',
        'dist/testUtils.cjs.js',
        'dist/testUtils.esm.js',
        'dist/testUtils.d.ts',
      ],
    );
  });

  it('pack what "files" and "configSchema" name', async () => {
    const problems = await problemsOf(
      { files: ['dist', 'migrations'], configSchema: 'config.d.ts' },
      { 'config.d.ts': '', 'README.md': undefined },
    );
    assert.deepEqual(
      problems.map(problem => problem.match(/is missing ([^;]*)/)[1]),
      ['README.md', 'migrations', 'config.d.ts'],
    );
  });

  it('hold no tests', async () => {
    const problems = await problemsOf(
      {},
      {
        'dist/__testUtils__/fake.js': '',
        'dist/route.test.js': '',
      },
    );
    assert.equal(problems.length, 2);
  });

  it('depend on other packages of the workspace only where those are published too', async () => {
    const dependent = await read({
      dependencies: {
        '@own/node': 'workspace:^',
        '@own/sandbox': 'workspace:^',
      },
    });
    const problems = findProblems([
      dependent,
      { ...dependent, manifest: { name: '@own/node', files: ['dist'] } },
    ]);
    assert.equal(problems.length, 1);
    assert.match(problems[0], /@own\/plugin depends on @own\/sandbox/);
  });
});
