import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAssets, requireAssets } from './assets';

const binaries = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kubectl',
];

describe('findAssets', () => {
  let base: string;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'assets-'));
  });

  afterEach(() => rm(base, { recursive: true }));

  async function addFolder(name: string, files: string[]) {
    const folder = join(base, name);
    await mkdir(folder);
    await Promise.all(files.map(file => writeFile(join(folder, file), '')));
    return folder;
  }

  it('takes the folder that is named', async () => {
    const folder = await addFolder('named', binaries);
    expect(findAssets(folder, base)).toEqual({ folder });
  });

  it('says what the named folder lacks instead of taking another', async () => {
    await addFolder('kubernetes-1.36.3', [...binaries, 'VERSION']);
    const folder = await addFolder('named', ['etcd', 'kubectl']);
    expect(findAssets(folder, base)).toEqual({
      missing: expect.stringContaining(
        `${folder} lacks kube-apiserver, kube-controller-manager. Run tools/kubernetes/build`,
      ),
    });
  });

  it('takes the newest complete build where none is named', async () => {
    await addFolder('kubernetes-1.9.0', [...binaries, 'VERSION']);
    const newest = await addFolder('kubernetes-1.36.3', [
      ...binaries,
      'VERSION',
    ]);
    await addFolder('kubernetes-1.37.0', binaries);
    await addFolder('kubernetes-1.38.0.partial-x', [...binaries, 'VERSION']);
    expect(findAssets('', base)).toEqual({ folder: newest });
  });

  it('says how to get the servers where there are none', () => {
    const missing = expect.stringMatching(
      /not found\. Run tools\/kubernetes\/build .*or set KUBEBUILDER_ASSETS/,
    );
    expect(findAssets('', base)).toEqual({ missing });
    expect(findAssets('', join(base, 'absent'))).toEqual({ missing });
  });

  it('lets a start without servers fail with that advice', () => {
    expect(() => requireAssets(join(base, 'absent'))).toThrow(
      /absent lacks etcd.*Run tools\/kubernetes\/build/,
    );
  });
});
