import { NotFoundError } from '@backstage/errors';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-common';
import type { Clock } from '@paletteai/backstage-plugin-paletteai-node';
import type { ResourceView } from '../api/readView';
import { judgeResource } from './judgeResource';
import { Look, pollUntil } from './pollUntil';

interface WaitOptions {
  /** What it is, for a person. */
  readonly what: string;
  /** Fails with a `PaletteAiError`. */
  read(): Promise<ResourceView>;
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  log(message: string): void;
}

/** How long a new object may be unknown to the API. */
const APPEARS_WITHIN_MS = 60_000;

/** Replicas of the portal see a new object at different times; an object that none of them knows is gone. */
const LOOKS_UNTIL_GONE = 5;

/** Waits until an object can be read. */
export async function waitUntilVisible(options: WaitOptions): Promise<void> {
  const { read, timeoutMs } = options;
  await pollUntil<true>({
    ...options,
    timeoutMs: Math.min(timeoutMs, APPEARS_WITHIN_MS),
    look: async () => {
      try {
        await read();
        return { found: true };
      } catch (error) {
        const { kind, message } = failureOf(error);
        return pendingOrThrow(error, kind === 'notFound' ? message : undefined);
      }
    },
    onTimeout: pending => {
      throw new NotFoundError(pending);
    },
  });
}

/** How a wait ended. */
export interface WaitResult {
  /** Whether the condition is there; if not, the time is over. */
  readonly isMet: boolean;
  /** What the hub says of it. */
  readonly message: string;
}

/** Waits until an object meets a condition or the timeout expires; fails if it never will. */
export async function waitForCondition(
  condition: string,
  options: WaitOptions,
): Promise<WaitResult> {
  const { what, read } = options;
  let looksInVain = 0;
  let isReportedOn = true;

  async function look(): Promise<Look<WaitResult>> {
    let view: ResourceView;
    try {
      view = await read();
      looksInVain = 0;
      isReportedOn = view.conditions.length > 0;
    } catch (error) {
      const isGone = failureOf(error).kind === 'notFound';
      looksInVain = isGone ? looksInVain + 1 : 0;
      if (looksInVain >= LOOKS_UNTIL_GONE) {
        throw new NotFoundError(`${what} was deleted while it was waited for`);
      }
      return pendingOrThrow(
        error,
        isGone ? `${what} cannot be found` : undefined,
      );
    }
    const { state, message } = judgeResource(view, condition);
    if (state === 'failed') {
      throw new Error(`${what} will not become ${condition}: ${message}`);
    }
    return state === 'met'
      ? { found: { isMet: true, message } }
      : { pending: `${what}: ${message}` };
  }

  return pollUntil({
    ...options,
    look,
    onTimeout: pending => ({
      isMet: false,
      message: [
        `${what} did not become ${condition} in time. Last seen: ${pending}`,
        ...(isReportedOn
          ? []
          : ['Nothing on the hub has reported on it: do its controllers run?']),
      ].join('. '),
    }),
  });
}

/** Temporary failures are retried; others end the wait. */
function pendingOrThrow(
  error: unknown,
  known: string | undefined,
): { pending: string } {
  const failure = failureOf(error);
  const passes =
    failure.kind === 'unreachable' ||
    (failure.kind === 'other' && (failure.status ?? 0) >= 500);
  if (known === undefined && !passes) {
    throw error;
  }
  return { pending: known ?? failure.message };
}
