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
      `The answer of ${profile.title} is not what it documents. What to do: check that the host is that of its API.`,
      { integration: profile.integration, reason: 'malformed' },
    );
  }
  return data;
}
