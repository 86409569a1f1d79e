import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { SandboxState, stateFormat } from './SandboxState';

const fileName = 'sandbox.json';
const previousName = 'sandbox.previous.json';

/**
 * What was found in a data folder.
 * @internal
 */
export type StoredState =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'found';
      readonly state: SandboxState;
      readonly file: string;
    }
  /** There were files, but none that can be read. */
  | { readonly kind: 'broken'; readonly files: readonly string[] };

/**
 * The state in a folder. A write replaces the file in one step and keeps the one before, so a process that ends in
 * the middle of it leaves something to start from.
 * @internal
 */
export class StateFile {
  readonly #folder: string;
  #written = '';

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static create(folder: string): StateFile {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return new StateFile(folder);
  }

  read(): StoredState {
    const broken: string[] = [];
    for (const name of [fileName, previousName]) {
      const file = join(this.#folder, name);
      const text = readIfPresent(file);
      if (text !== undefined) {
        const state = parseState(text);
        if (state) {
          return { kind: 'found', state, file };
        }
        // Out of the way of the next write, for whoever wants to look at it.
        renameSync(file, `${file}.broken`);
        broken.push(`${file}.broken`);
      }
    }
    return broken.length > 0
      ? { kind: 'broken', files: broken }
      : { kind: 'absent' };
  }

  write(state: SandboxState): void {
    const text = JSON.stringify(state);
    if (text === this.#written) {
      return;
    }
    const file = join(this.#folder, fileName);
    const draft = `${file}.${process.pid}.tmp`;
    const descriptor = openSync(draft, 'w', 0o600);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (parseState(readIfPresent(file) ?? '')) {
      renameSync(file, join(this.#folder, previousName));
    }
    renameSync(draft, file);
    this.#written = text;
  }
}

function readIfPresent(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function parseState(text: string): SandboxState | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' &&
      value !== null &&
      'format' in value &&
      value.format === stateFormat
      ? (value as SandboxState)
      : undefined;
  } catch {
    return undefined;
  }
}
