import type {
  AuditorService,
  AuditorServiceEventSeverityLevel,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { NotVisibleError } from '../errors/NotVisibleError';
import { WriteFailedError } from '../errors/WriteFailedError';
import type { AnyRequest } from '../identity/Caller';

/** The subject of an event; of a request body it contains names only. */
export interface AuditSubject {
  /** Kebab-case: `project-create`. */
  readonly eventId: string;
  readonly severityLevel?: AuditorServiceEventSeverityLevel;
  readonly meta: JsonObject;
}

/** Writes the audit log. The auditor takes the person's name from the credentials of the request. */
export class Audit {
  readonly #auditor: AuditorService;

  private constructor(auditor: AuditorService) {
    this.#auditor = auditor;
  }

  static create(auditor: AuditorService): Audit {
    return new Audit(auditor);
  }

  /** Writes one event, regardless of the outcome. */
  async always<T>(
    request: AnyRequest,
    subject: AuditSubject,
    work: () => Promise<T>,
    metaOf: (result: T) => JsonObject = () => ({}),
  ): Promise<T> {
    const event = await this.#auditor.createEvent({ ...subject, request });
    try {
      const result = await work();
      await event.success({ meta: metaOf(result) });
      return result;
    } catch (error) {
      await event.fail({ error: reportable(error) });
      throw error;
    }
  }

  /** Writes an event only when the caller is refused. */
  async whenDenied<T>(
    request: AnyRequest,
    subject: AuditSubject,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (
        error instanceof NotAllowedError ||
        NotVisibleError.isRefusal(error)
      ) {
        const event = await this.#auditor.createEvent({ ...subject, request });
        await event.fail({ error: reportable(error) });
      }
      throw error;
    }
  }
}

const MAX_MESSAGE_LENGTH = 2_000;

/** Name and start of the message only: other properties of an error must not be logged. */
function reportable(error: unknown): Error {
  const original = error instanceof WriteFailedError ? error.original : error;
  if (!(original instanceof Error)) {
    return new Error('A value that is not an Error was thrown');
  }
  const reported = new Error(original.message.slice(0, MAX_MESSAGE_LENGTH));
  reported.name = original.name;
  reported.stack = undefined;
  return reported;
}
