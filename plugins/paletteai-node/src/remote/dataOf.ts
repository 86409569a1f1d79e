import type * as z from 'zod/v4';
import { IntegrationRequestError } from './IntegrationRequestError';
import { RemoteProfile } from './RemoteProfile';

/**
 * The data of an answer. Failures were thrown by the fetch before; what is left is a body that
 * cannot be read, whose text is not repeated as it may hold anything.
 *
 * @param shape - what the answer of a host that a person named has to look like
 */
export async function dataOf<T>(
  answer: Promise<{ data?: T }>,
  profile: RemoteProfile,
  shape?: z.ZodType,
): Promise<NonNullable<T>> {
  let data: T | undefined;
  try {
    ({ data } = await answer);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  const isMissing = data === undefined || data === null || data === '';
  if (isMissing || shape?.safeParse(data).success === false) {
    throw new IntegrationRequestError(
      `This is not ${profile.title}: the response does not match its API. What to do: check the host.`,
      { integration: profile.integration, reason: 'malformed' },
    );
  }
  return data as NonNullable<T>;
}
