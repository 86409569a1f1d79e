import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip, constants } from 'node:zlib';
import { entityTooLarge, type Status } from '../errors';

const COMPRESS_FROM_BYTES = 128 * 1024;
const MAX_BODY_BYTES = 3 * 1024 * 1024;

/** How much more is read and dropped, so that a client that is still sending gets the answer. */
const MAX_DRAINED_BYTES = 16 * MAX_BODY_BYTES;

/** An answer that is ready to be written. */
export type Answer = {
  code: number;
  contentType: string;
  body: string;
  headers?: Record<string, string | string[]>;
};

/** An answer that writes itself, such as a watch. */
export type StreamedAnswer = { stream: (response: ServerResponse) => void };

export function jsonAnswer(code: number, value: object): Answer {
  return { code, contentType: 'application/json', body: JSON.stringify(value) };
}

export function textAnswer(code: number, body: string): Answer {
  return { code, contentType: 'text/plain; charset=utf-8', body };
}

export function statusAnswer(
  status: Status,
  headers: Record<string, string> = {},
): Answer {
  return { ...jsonAnswer(status.code ?? 200, status), headers };
}

/** Reads a request's body. Rejects one that is too large before it is in memory. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) {
      chunks.push(chunk);
    } else if (size > MAX_DRAINED_BYTES) {
      break;
    }
  }
  if (size > MAX_BODY_BYTES) {
    throw entityTooLarge(MAX_BODY_BYTES);
  }
  return Buffer.concat(chunks);
}

/** Sends an answer, compressed if it is large and the client accepts that. */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  warnings: readonly string[],
): void {
  if (response.headersSent || response.destroyed) {
    return;
  }
  const headers = {
    'Cache-Control': 'no-cache, private',
    'Content-Type': answer.contentType,
    ...(warnings.length > 0 ? { Warning: warningHeaders(warnings) } : {}),
    ...answer.headers,
  };
  const body = Buffer.from(answer.body, 'utf8');
  const accepts = String(request.headers['accept-encoding'] ?? '');
  if (body.length < COMPRESS_FROM_BYTES || !/\bgzip\b/.test(accepts)) {
    response.writeHead(answer.code, {
      ...headers,
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  gzip(body, { level: constants.Z_BEST_SPEED }, (error, zipped) => {
    const payload = error ? body : zipped;
    response.writeHead(answer.code, {
      ...headers,
      Vary: 'Accept-Encoding',
      ...(error ? {} : { 'Content-Encoding': 'gzip' }),
      'Content-Length': payload.length,
    });
    response.end(payload);
  });
}

/** Warnings as a header, which `kubectl` prints. */
function warningHeaders(warnings: readonly string[]): string[] {
  return [...new Set(warnings)].map(text => {
    const escaped = text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]/g, ' ');
    return `299 - "${escaped}"`;
  });
}
