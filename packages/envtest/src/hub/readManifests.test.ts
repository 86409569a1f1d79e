import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifests } from './readManifests';

describe('readManifests', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manifests-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, text: string) =>
    writeFile(join(folder, name), text);
  const names = (path = folder) =>
    readManifests(path).map(({ manifest }) => manifest.metadata.name);
  const configMap = (name: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`;

  it('reads every document of every YAML file in the order of their names', async () => {
    await write('2.yml', configMap('three'));
    await write(
      '1.yaml',
      `---\n${configMap('one')}---\n${configMap('two')}---\n`,
    );
    await write('README.md', 'not YAML: {');
    await mkdir(join(folder, 'deeper.yaml'));
    await rm(join(folder, 'deeper.yaml'), { recursive: true });
    expect(names()).toEqual(['one', 'two', 'three']);
    expect(names(join(folder, '2.yml'))).toEqual(['three']);
  });

  it('reads nothing from an empty file', async () => {
    await write('empty.yaml', '# nothing yet\n');
    expect(names()).toEqual([]);
  });

  it('says that the folder does not exist', () => {
    expect(() => readManifests(join(folder, 'absent'))).toThrow(
      /no manifests to install at .*absent: the file or folder does not exist/,
    );
  });

  it('names the file that is not YAML', async () => {
    await write('bad.yaml', 'a: [1\n');
    expect(() => readManifests(folder)).toThrow(/bad\.yaml is not valid YAML/);
  });

  it.each([
    'kind: ConfigMap\n',
    'just text\n',
    '- a\n',
    configMap('').replace('ConfigMap', '7'),
  ])('names the file that holds no Kubernetes object: %j', async text => {
    await write('other.yaml', text);
    expect(() => readManifests(folder)).toThrow(
      /other\.yaml contains a document that is not a Kubernetes object/,
    );
  });
});
