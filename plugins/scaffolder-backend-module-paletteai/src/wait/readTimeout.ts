import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, JsonValue } from '@backstage/types';

/** How long to wait when no one says. */
export const DEFAULT_TIMEOUT = 'PT10M';

/** A waiting task holds a worker of the scaffolder, which others need too. */
export const MAX_TIMEOUT_MINUTES = 30;

/** @returns milliseconds, of a duration in one of the forms that Backstage's configuration takes */
export function readTimeout(timeout: JsonValue = DEFAULT_TIMEOUT): number {
  const milliseconds = read(timeout);
  if (!(milliseconds > 0)) {
    throw new InputError(
      `The timeout ${JSON.stringify(
        timeout,
      )} is no duration: give one such as PT30M, "30 minutes" or { minutes: 30 }`,
    );
  }
  return milliseconds;
}

function read(timeout: JsonValue): number {
  try {
    const config = new ConfigReader({ timeout });
    return durationToMilliseconds(
      readDurationFromConfig(config, { key: 'timeout' }),
    );
  } catch {
    return NaN;
  }
}
