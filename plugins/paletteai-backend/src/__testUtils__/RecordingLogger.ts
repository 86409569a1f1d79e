import {
  coreServices,
  createServiceFactory,
  RootLoggerService,
} from '@backstage/backend-plugin-api';
import { inspect } from 'node:util';

/** A logger that records its messages. */
export class RecordingLogger {
  readonly lines: string[] = [];

  private constructor() {}

  static create(): RecordingLogger {
    return new RecordingLogger();
  }

  factory() {
    return createServiceFactory({
      service: coreServices.rootLogger,
      deps: {},
      factory: () => this.#logger(),
    });
  }

  #logger(): RootLoggerService {
    const note = (...parts: unknown[]) => {
      this.lines.push(parts.map(part => inspect(part, { depth: 9 })).join(' '));
    };
    const logger: RootLoggerService = {
      error: note,
      warn: note,
      info: note,
      debug: note,
      child: () => logger,
    };
    return logger;
  }
}
