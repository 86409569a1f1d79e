import { existsSync } from 'node:fs';
import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireAssets } from './assets';
import { describeWithAssets } from './describeWithKubernetes';
import { eventually } from './eventually';
import { startProgram } from './fixture/startProgram';

jest.setTimeout(120_000);

const command = join(__dirname, 'cli.ts');

describeWithAssets('npm run envtest', () => {
  let base: string;
  let kubeconfig: string;

  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'envtest-cli-'));
    kubeconfig = join(base, 'kubeconfig');
  });

  afterEach(() => rm(base, { recursive: true }));

  it('serves the resource types to each user of its kubeconfig until Ctrl-C', async () => {
    const program = startProgram(command, ['--kubeconfig', kubeconfig]);
    await eventually('it is running', () => /Ctrl-C/.test(program.output()));
    // eslint-disable-next-line no-bitwise
    expect((await stat(kubeconfig)).mode & 0o077).toBe(0);
    const kubectl = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)(
        join(requireAssets(), 'kubectl'),
        [
          `--kubeconfig=${kubeconfig}`,
          `--cache-dir=${join(base, 'cache')}`,
          ...args,
        ],
      );
      return stdout;
    };
    expect(await kubectl('get', 'tenants', '--output=name')).toBe('');
    expect(
      await kubectl(
        '--context=editor',
        'auth',
        'whoami',
        '--output=jsonpath={.status.userInfo.groups[0]}',
      ),
    ).toBe('acme-vision-editors');
    const tokens = [
      ...(await readFile(kubeconfig, 'utf8')).matchAll(/token: (\S+)/g),
    ].map(([, token]) => token);
    expect(tokens).toHaveLength(6);

    program.child.kill('SIGINT');

    expect(await program.ended).toBe(0);
    expect(existsSync(kubeconfig)).toBe(false);
    const folder = /Data and logs: (.*)/.exec(program.output())?.[1] ?? '';
    expect(folder).not.toBe('');
    expect(existsSync(folder)).toBe(false);
    tokens.forEach(token => expect(program.output()).not.toContain(token));
  });

  it('stops what it has started when it is interrupted before it is ready', async () => {
    const program = startProgram(command, ['--kubeconfig', kubeconfig], {
      TMPDIR: base,
    });
    await eventually(
      'the servers are being started',
      async () => (await readdir(base)).length > 0,
    );
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(await readdir(base)).toEqual([]);
  });

  it('never replaces a kubeconfig of someone else', async () => {
    await writeFile(kubeconfig, 'apiVersion: v1\nkind: Config\n');
    const program = startProgram(command, ['--kubeconfig', kubeconfig]);
    expect(await program.ended).toBe(1);
    expect(program.output()).toBe(
      `envtest: ${kubeconfig} exists and was not written by this command: choose another file for --kubeconfig.\n`,
    );
    expect(await readFile(kubeconfig, 'utf8')).toBe(
      'apiVersion: v1\nkind: Config\n',
    );
  });

  it('names the file with a resource type that the server refuses', async () => {
    const file = join(base, 'broken.yaml');
    await writeFile(
      file,
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: a.b.c }\nspec: { group: b.c, names: { kind: A, plural: a }, scope: Cluster, versions: [] }\n',
    );
    const program = startProgram(command, ['--crds', file]);
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(
      `envtest: The API server rejected ${file} with status 422: `,
    );
  });
});

describe('npm run envtest, told the wrong thing', () => {
  it.each([
    [['--kubeconfg', 'x'], /^envtest: Unknown option '--kubeconfg'/],
    [
      ['--kubeconfig'],
      /^envtest: Option '--kubeconfig <value>' argument missing/,
    ],
    [['extra'], /^envtest: Unexpected argument 'extra'/],
  ])('explains itself: %j', async (args, message) => {
    const program = startProgram(command, args);
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(message);
    expect(program.output()).toContain(
      'npm run envtest -- [--kubeconfig FILE]',
    );
  });

  it('says that the folder for the kubeconfig is not there', async () => {
    const program = startProgram(command, ['--kubeconfig', '/nowhere/at/all']);
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('its folder does not exist');
  });

  it('prints its usage when asked to', async () => {
    const program = startProgram(command, ['--help']);
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain('--crds FOLDER');
  });
});
