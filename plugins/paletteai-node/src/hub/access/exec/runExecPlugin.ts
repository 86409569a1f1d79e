import { ChildProcessByStdio, spawn } from 'node:child_process';
import path from 'node:path';
import { Readable } from 'node:stream';
import { systemErrorCode } from '../../errors/systemErrorCode';
import { ExecFailure } from './ExecPluginError';

const TIMEOUT_MS = 30_000;
/** A child of the plugin may hold its output open after it has ended. */
const OUTPUT_GRACE_MS = 1_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
const MAX_WORDS_BYTES = 8 * 1024;

type PluginProcess = ChildProcessByStdio<null, Readable, Readable>;

/** A command and what it is started with. */
export interface ExecCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Folder from which a relative path of the command counts. */
  readonly folder: string;
}

/** How a run ended. */
export type ExecOutcome =
  | { readonly type: 'done'; readonly output: string }
  | {
      readonly type: 'failed';
      readonly failure: ExecFailure;
      /** What it printed on its standard error, or nothing; may hold secrets. */
      readonly words: string;
    };

/**
 * Runs a credentials plugin without a terminal, and ends it with all that it started when it takes too
 * long or prints too much.
 */
export async function runExecPlugin(
  plugin: ExecCommand,
  timeoutMs = TIMEOUT_MS,
): Promise<ExecOutcome> {
  try {
    return await outcomeOf(start(plugin), timeoutMs);
  } catch {
    // Its arguments cannot be those of a process; the error would quote them.
    return { type: 'failed', failure: 'failed', words: '' };
  }
}

function start({ command, args, env, folder }: ExecCommand): PluginProcess {
  const isPath = /[/\\]/.test(command);
  return spawn(isPath ? path.resolve(folder, command) : command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, which can be ended as a whole.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

function outcomeOf(
  child: PluginProcess,
  timeoutMs: number,
): Promise<ExecOutcome> {
  return new Promise(resolve => {
    const output: Buffer[] = [];
    const words: Buffer[] = [];
    const end = () => endGroup(child);
    const timers: NodeJS.Timeout[] = [];
    const settle = (failure?: ExecFailure) => {
      process.off('exit', end);
      timers.forEach(timer => clearTimeout(timer));
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(
        failure
          ? { type: 'failed', failure, words: wholeWords(words) }
          : { type: 'done', output: textOf(output) },
      );
    };
    const giveUp = (failure: ExecFailure) => {
      end();
      settle(failure);
    };
    // A portal that stops leaves no plugin behind.
    process.once('exit', end);
    timers.push(setTimeout(() => giveUp('timeout'), timeoutMs));
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk);
      if (sizeOf(output) > MAX_OUTPUT_BYTES) {
        giveUp('tooLong');
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      const left = MAX_WORDS_BYTES - sizeOf(words);
      if (left > 0) {
        words.push(chunk.subarray(0, left));
      }
    });
    child.on('error', error =>
      settle(systemErrorCode(error) === 'ENOENT' ? 'missing' : 'failed'),
    );
    const ended = () => settle(child.exitCode === 0 ? undefined : 'failed');
    child.on('exit', () => timers.push(setTimeout(ended, OUTPUT_GRACE_MS)));
    child.on('close', ended);
  });
}

function endGroup(child: PluginProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') {
      process.kill(-child.pid, 'SIGKILL');
      return;
    }
  } catch {
    // The group has ended by itself.
  }
  child.kill('SIGKILL');
}

/** Where it was cut, so may be a secret. */
function wholeWords(chunks: readonly Buffer[]): string {
  const text = textOf(chunks);
  return sizeOf(chunks) < MAX_WORDS_BYTES ? text : text.replace(/\S+$/, '');
}

function sizeOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}
