import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';

/** One event of the audit log. */
export interface RecordedEvent extends AuditorServiceCreateEventOptions {
  outcome: 'open' | 'succeeded' | 'failed';
  error?: Error;
}

/** An auditor that records its events. */
export class RecordingAuditor implements AuditorService {
  readonly events: RecordedEvent[] = [];

  private constructor() {}

  static create(): RecordingAuditor {
    return new RecordingAuditor();
  }

  async createEvent(options: AuditorServiceCreateEventOptions) {
    const event: RecordedEvent = { ...options, outcome: 'open' };
    this.events.push(event);
    return {
      success: async ({ meta = {} }: { meta?: JsonObject } = {}) => {
        event.outcome = 'succeeded';
        event.meta = { ...event.meta, ...meta };
      },
      fail: async ({ error }: { error: Error }) => {
        event.outcome = 'failed';
        event.error = error;
      },
    };
  }

  /** What was written since the last call, as `project-create succeeded`. */
  take(): string[] {
    return this.events
      .splice(0)
      .map(({ eventId, outcome }) => `${eventId} ${outcome}`);
  }

  factory() {
    return createServiceFactory({
      service: coreServices.auditor,
      deps: {},
      factory: () => this,
    });
  }
}
