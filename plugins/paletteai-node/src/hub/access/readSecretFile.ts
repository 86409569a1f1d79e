import { promises as fs } from 'node:fs';
import { ServiceUnavailableError } from '@backstage/errors';
import { systemErrorCode } from '../errors/systemErrorCode';

const EXPLANATIONS: Record<string, string> = {
  ENOENT: 'it does not exist',
  EACCES: 'the portal cannot read it',
  EISDIR: 'it is a directory',
};

/** Reads a file that holds a token or certificate; errors name the file, never what is in it. */
export async function readSecretFile(
  file: string,
  what: string,
): Promise<string> {
  let content: string;
  try {
    content = await fs.readFile(file, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error) ?? 'unknown error';
    throw new ServiceUnavailableError(
      `Could not read the ${what} from ${file}: ${EXPLANATIONS[code] ?? code}`,
    );
  }
  if (content.trim() === '') {
    throw new ServiceUnavailableError(
      `Could not read the ${what} from ${file}: it is empty`,
    );
  }
  return content;
}
