import { ServerResponse } from 'node:http';

/**
 * What becomes of the next bytes of a body.
 * @internal
 */
export type BodyDecision =
  | { readonly kind: 'pass' }
  /** Passes so many bytes, then nothing; the connection stays open. */
  | { readonly kind: 'silence'; readonly afterBytes: number }
  /** So many bytes pass, then the connection is cut. */
  | { readonly kind: 'cut'; readonly afterBytes: number };

/**
 * Asks at every write what becomes of it, so that a fault reaches streams that were open before it. What passes goes
 * to the response as it came, so that back-pressure is felt.
 * @internal
 */
export function interceptBody(
  response: ServerResponse,
  decide: () => BodyDecision,
): void {
  const write = response.write.bind(response) as (
    ...parameters: unknown[]
  ) => boolean;
  const end = response.end.bind(response) as (
    ...parameters: unknown[]
  ) => ServerResponse;
  let sent = 0;
  let silent = false;

  /** @returns whether it passes; if not, what is still allowed was sent */
  function passes(chunk: Buffer): boolean {
    const decision = decide();
    const room =
      decision.kind === 'pass' ? Infinity : decision.afterBytes - sent;
    if (
      !silent &&
      (decision.kind === 'pass' || (chunk.length > 0 && chunk.length <= room))
    ) {
      sent += chunk.length;
      return true;
    }
    if (!silent && room > 0) {
      const allowed = chunk.subarray(0, room);
      sent += allowed.length;
      if (allowed.length > 0) {
        write(allowed);
      }
    }
    if (decision.kind === 'cut' && !silent) {
      response.flushHeaders();
      // Once what was written has left, so that the client sees that much.
      setImmediate(() => response.socket?.destroy());
    }
    silent = true;
    return false;
  }

  response.write = (...parameters: unknown[]): boolean => {
    if (passes(toBuffer(parameters))) {
      return write(...parameters);
    }
    callbackOf(parameters)?.();
    return true;
  };
  response.end = (...parameters: unknown[]): ServerResponse => {
    const chunk = toBuffer(parameters);
    if (!passes(chunk)) {
      callbackOf(parameters)?.();
      return response;
    }
    // A chunk that fits may still be followed by the end, which a fault withholds.
    if (chunk.length > 0 && decide().kind !== 'pass') {
      write(chunk);
      passes(Buffer.alloc(0));
      return response;
    }
    // End would write through the override above and be counted twice.
    response.write = write;
    return end(...parameters);
  };
}

function callbackOf(parameters: unknown[]): (() => void) | undefined {
  const last = parameters[parameters.length - 1];
  return typeof last === 'function' ? () => last() : undefined;
}

function toBuffer([chunk, encoding]: unknown[]): Buffer {
  if (typeof chunk === 'string') {
    return typeof encoding === 'string' && Buffer.isEncoding(encoding)
      ? Buffer.from(chunk, encoding)
      : Buffer.from(chunk);
  }
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}
