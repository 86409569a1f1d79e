import { LoggerService } from '@backstage/backend-plugin-api';

/** Objects that could not be read, completely or in part. Each is reported once. */
export class SourceProblems {
  readonly #logger: LoggerService;
  readonly #problems = new Map<string, string>();

  private constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  static create(logger: LoggerService): SourceProblems {
    return new SourceProblems(logger);
  }

  get size(): number {
    return this.#problems.size;
  }

  /** Records the problems of a source. */
  note(source: string, problems: readonly string[], consequence: string): void {
    const text = problems.join('; ');
    if (text === '') {
      this.#problems.delete(source);
    } else if (this.#problems.get(source) !== text) {
      this.#problems.set(source, text);
      this.#logger.warn(
        `${source} is not as expected, ${consequence}: ${text}`,
      );
    }
  }
}
