import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Dispatcher } from 'undici';

const decompress = promisify(gunzip);

/** The body of an answer as text, also where the server has compressed it. */
export async function readText({
  headers,
  body,
}: Pick<Dispatcher.ResponseData, 'headers' | 'body'>): Promise<string> {
  if (headers['content-encoding'] !== 'gzip') {
    return body.text();
  }
  const compressed = await body.arrayBuffer();
  return (await decompress(compressed)).toString('utf8');
}
