import type { IncomingMessage } from 'node:http';
import { badRequest, entityTooLarge } from '../errors';
import { decodeEnvelope, protobufMediaType } from '../protobuf';

/** The largest body that an API server reads, in bytes. */
export const maximumBodyBytes = 3 * 1024 * 1024;

/** How much more is read and dropped, so that a client that is still sending can hear the answer. */
const drainedBytes = 16 * maximumBodyBytes;

/**
 * Reads a request's body as text; what comes as Protocol Buffers is turned into JSON.
 * One that is too large fails before it is held in memory.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= maximumBodyBytes) {
      chunks.push(chunk);
    } else if (size > drainedBytes) {
      break;
    }
  }
  if (size > maximumBodyBytes) {
    throw entityTooLarge(maximumBodyBytes);
  }
  const body = Buffer.concat(chunks);
  return size > 0 &&
    String(request.headers['content-type']).startsWith(protobufMediaType)
    ? protobufAsJson(body)
    : body.toString('utf8');
}

function protobufAsJson(body: Buffer): string {
  try {
    return JSON.stringify(decodeEnvelope(body));
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error));
  }
}
