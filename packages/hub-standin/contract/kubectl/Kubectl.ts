import { ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KubectlStep } from './KubectlStep';
import { normaliseOutput } from './normaliseOutput';

const PATIENCE_MILLISECONDS = 30_000;
const MANIFESTS = join(__dirname, 'manifests');

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs kubectl against one server with a kubeconfig and a cache of its own. */
export class Kubectl {
  static async create(binary: string, kubeconfig: string): Promise<Kubectl> {
    const folder = await mkdtemp(join(tmpdir(), 'kubectl-comparison-'));
    await copyFile(kubeconfig, join(folder, 'kubeconfig'));
    const kubectl = new Kubectl(binary, folder);
    const set = 'config set-context --current --namespace=comparison';
    await kubectl.#run(set.split(' '));
    return kubectl;
  }

  readonly #binary: string;
  readonly #folder: string;

  private constructor(binary: string, folder: string) {
    this.#binary = binary;
    this.#folder = folder;
  }

  /** The normalized output of a step: what it wrote and how it ended. */
  async run(step: KubectlStep): Promise<string> {
    const { code, stdout, stderr } = step.meanwhile
      ? await this.#runWhile(step.args, step.meanwhile)
      : await this.#run(step.args);
    return [
      normaliseOutput(stdout, step),
      normaliseOutput(stderr),
      `exit code ${code}`,
    ]
      .filter(part => part !== '')
      .join('\n');
  }

  async dispose(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #run(args: string[]): Promise<Outcome> {
    const { child, outcome } = this.#start(args);
    const timer = setTimeout(() => child.kill(), 5 * PATIENCE_MILLISECONDS);
    const result = await outcome;
    clearTimeout(timer);
    return result;
  }

  async #runWhile(
    args: string[],
    meanwhile: { commands: string[][]; lines: number },
  ): Promise<Outcome> {
    const { child, outcome, seen } = this.#start(args);
    const lines = () => seen().split('\n').length - 1;
    // What follows must not be missed: the watch must stand before anything changes.
    await waitUntil(() => lines() > 0, 2_000);
    for (const command of meanwhile.commands) {
      await this.#run(command);
    }
    await waitUntil(() => lines() >= meanwhile.lines, PATIENCE_MILLISECONDS);
    child.kill();
    return { ...(await outcome), code: 0 };
  }

  #start(args: string[]): {
    child: ChildProcess;
    outcome: Promise<Outcome>;
    seen: () => string;
  } {
    const child = spawn(this.#binary, args, {
      cwd: MANIFESTS,
      env: {
        PATH: process.env.PATH,
        HOME: this.#folder,
        KUBECONFIG: join(this.#folder, 'kubeconfig'),
        KUBECACHEDIR: join(this.#folder, 'cache'),
        TMPDIR: this.#folder,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    const outcome = new Promise<Outcome>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', code => resolve({ code, stdout, stderr }));
    });
    return { child, outcome, seen: () => stdout };
  }
}

async function waitUntil(
  check: () => boolean,
  milliseconds: number,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!check() && Date.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
