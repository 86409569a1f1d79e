import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(__dirname, '../..');
const page = resolve(root, 'docs/guides/first-project.md');

/**
 * Runs the commands that a section of the tutorial shows, on the hub of this run.
 *
 * @returns what each command printed
 * @throws when there is no such section, or a command fails
 */
export async function runTutorial(section: string): Promise<string[]> {
  const { E2E_KUBECONFIG: kubeconfig, E2E_KUBECTL: kubectl } = process.env;
  if (!kubeconfig || !kubectl) {
    throw new Error(
      'E2E_KUBECONFIG and E2E_KUBECTL are not set; run the browser tests with "npm run e2e"',
    );
  }
  const outputs: string[] = [];
  for (const command of commandsOf(section)) {
    const { stdout } = await run('sh', ['-ec', command], {
      cwd: root,
      env: {
        ...process.env,
        KUBECONFIG: kubeconfig,
        PATH: `${dirname(kubectl)}${delimiter}${process.env.PATH}`,
      },
    });
    outputs.push(stdout);
  }
  return outputs;
}

function commandsOf(section: string): string[] {
  const text = readFileSync(page, 'utf8');
  const [, found] = text.split(`\n## ${section}\n`);
  if (found === undefined) {
    throw new Error(`The tutorial has no section named ${section}`);
  }
  const [own] = found.split('\n## ');
  const commands = [...own.matchAll(/^```sh\n([^`]*)^```$/gm)].flatMap(
    ([, block]) => block.trim().split('\n'),
  );
  if (commands.length === 0) {
    throw new Error(`The section ${section} of the tutorial has no commands`);
  }
  return commands;
}
