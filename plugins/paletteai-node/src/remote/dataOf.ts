import { IntegrationRequestError } from './IntegrationRequestError';
import { RemoteProfile } from './RemoteProfile';

/**
 * The data of an answer. Failures were thrown by the fetch before; what is left is a body that
 * cannot be read, whose text is not repeated as it may hold anything.
 */
export async function dataOf<T>(
  answer: Promise<{ data?: T }>,
  profile: RemoteProfile,
): Promise<NonNullable<T>> {
  let data: T | undefined;
  try {
    ({ data } = await answer);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  if (data === undefined || data === null || data === '') {
    throw new IntegrationRequestError(
      `The response of ${profile.title} does not match its API. What to do: check that the host is the API of ${profile.title}.`,
      { integration: profile.integration, reason: 'malformed' },
    );
  }
  return data;
}
