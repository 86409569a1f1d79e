import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip, constants } from 'node:zlib';
import type { Answer } from './Response';

const compressFromBytes = 128 * 1024;

/** Sends an answer, compressed when it is large and the client can read that. */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  if (response.headersSent || response.destroyed) {
    return;
  }
  const headers = {
    'Cache-Control': 'no-cache, private',
    'Content-Type': answer.contentType,
    ...answer.headers,
  };
  const body = Buffer.from(answer.body, 'utf8');
  const accepts = String(request.headers['accept-encoding'] ?? '');
  if (body.length < compressFromBytes || !/\bgzip\b/.test(accepts)) {
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
