import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { binaries, ensureKubernetesAssets, version } from './assets.mjs';

describe('ensureKubernetesAssets', () => {
  let base;
  let folder;
  let builds;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'assets-test-'));
    folder = join(base, 'toolchain', 'kubernetes');
    builds = 0;
  });

  afterEach(() => rm(base, { recursive: true, force: true }));

  const complete = async path => {
    await mkdir(path, { recursive: true });
    await Promise.all(binaries.map(name => writeFile(join(path, name), '')));
    await writeFile(join(path, 'VERSION'), `${version}\n`);
  };
  const ensure = options =>
    ensureKubernetesAssets({
      environment: {},
      folder,
      findGo: async () => '1.26.8',
      buildInto: async path => {
        builds += 1;
        await complete(path);
        return { code: 0, output: '' };
      },
      ...options,
    });

  it('takes the folder that KUBEBUILDER_ASSETS names before anything else', async () => {
    const named = join(base, 'named');
    await complete(named);
    await complete(folder);
    assert.deepEqual(
      await ensure({ environment: { KUBEBUILDER_ASSETS: named } }),
      { folder: named },
    );
  });

  it('says which binaries the named folder lacks instead of using another one', async () => {
    const named = join(base, 'named');
    await complete(named);
    await rm(join(named, 'kube-controller-manager'));
    await complete(folder);
    const { missing } = await ensure({
      build: true,
      environment: { KUBEBUILDER_ASSETS: named },
    });
    assert.match(missing, /lacks kube-controller-manager: run/);
    assert.equal(builds, 0);
  });

  it('takes the folder of an earlier build', async () => {
    await complete(folder);
    assert.deepEqual(await ensure({ build: true }), { folder });
    assert.equal(builds, 0);
  });

  it('builds where it is asked to', async () => {
    assert.deepEqual(await ensure({ build: true }), { folder });
    assert.equal(builds, 1);
  });

  it('builds again where the folder holds another version', async () => {
    await complete(folder);
    await writeFile(join(folder, 'VERSION'), 'v1.2.3\n');
    assert.deepEqual(await ensure({ build: true }), { folder });
    assert.equal(builds, 1);
  });

  it('builds once for two callers at the same time and leaves no lock', async () => {
    const results = await Promise.all([
      ensure({ build: true }),
      ensure({ build: true }),
    ]);
    assert.deepEqual(results, [{ folder }, { folder }]);
    assert.equal(builds, 1);
    assert.deepEqual(await readdir(join(base, 'toolchain')), ['kubernetes']);
  });

  it('does not build unasked, and says how to', async () => {
    const { missing } = await ensure();
    assert.match(missing, /run tools\/kubernetes\/build/);
    assert.equal(builds, 0);
  });

  it('says what to install where there is no Go', async () => {
    const { missing } = await ensure({
      build: true,
      findGo: async () => undefined,
    });
    assert.match(missing, /Go is not on the PATH: install Go 1\.26 or newer/);
    assert.match(missing, /KUBEBUILDER_ASSETS/);
    assert.equal(builds, 0);
  });

  it('says that an old Go is too old', async () => {
    const { missing } = await ensure({
      build: true,
      findGo: async () => '1.19.8',
    });
    assert.match(missing, /Go 1\.19\.8 is too old/);
  });

  it('explains a build that failed', async () => {
    const { missing } = await ensure({
      build: true,
      buildInto: async () => ({
        code: 1,
        output: 'write /x: no space left on device',
      }),
    });
    assert.match(missing, /exit code 1\)\. The disk is full/);
  });
});
