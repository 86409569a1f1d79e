import path from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { CommandedProcess } from '../../shared/CommandedProcess.mjs';
import { eventually } from '../../shared/eventually.mjs';

const PROGRAM = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  'backendProcess.cjs',
);

/** Files of the subjects, by the names that the report gives them. */
export const SUBJECTS = {
  paletteai: 'paletteai',
  'kubernetes-ingestor 4.0.0': 'peer',
};

/** The one that all others are compared with. */
export const ANCHOR = 'kubernetes-ingestor 4.0.0';

/** A backend with one subject. */
export class SubjectBackend {
  constructor(name, port) {
    this.name = name;
    this.url = `http://127.0.0.1:${port}`;
    this.process = new CommandedProcess(PROGRAM);
  }

  /**
   * @param options - `name` of the subject, `hubs` with id, url and token, `catalog` (`real` or
   *   `recorded`), `cycleSeconds` between two full cycles, `peerFolder`, and, to continue from an
   *   earlier run, `databaseFolder` and `stateFile`
   */
  static async start(options) {
    const port = await getPort({ host: '127.0.0.1' });
    const backend = new SubjectBackend(options.name, port);
    try {
      await backend.process.ask('start', {
        ...options,
        subject: SUBJECTS[options.name],
        port,
      });
    } catch (error) {
      await backend.process.kill();
      throw error;
    }
    return backend;
  }

  counts() {
    return this.process.ask('counts');
  }

  resetCounts() {
    return this.process.ask('resetCounts');
  }

  /** How many of the recorded entities show a text. */
  showing(text) {
    return this.process.ask('showing', text);
  }

  /** Waits until so many entities are held, or more, and their number rests. */
  async whenFilled(pools, limitMs = 180_000) {
    let before;
    const filled = await eventually(
      async () => {
        const { entities } = await this.counts();
        const rests = entities >= pools && entities === before;
        before = entities;
        return rests ? entities : undefined;
      },
      { limitMs, pauseMs: 1_000 },
    );
    if (filled === undefined) {
      throw new Error(
        `${this.name} held ${before} of ${pools} entities after ${limitMs} ms:\n${this.process.output}`,
      );
    }
    return filled;
  }

  /** Waits until what changed meanwhile has arrived: no mutation for some seconds. */
  async whenAtRest(limitMs = 60_000) {
    let before;
    await eventually(
      async () => {
        const { mutations } = await this.counts();
        const rests = mutations === before;
        before = mutations;
        return rests ? true : undefined;
      },
      { limitMs, pauseMs: 4_000 },
    );
  }

  stop() {
    return this.process.stop();
  }

  kill() {
    return this.process.kill();
  }
}
