import { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { FaultInjector, StandIn } from '../faults';

/** A stand-in and whether it wants its paths without the prefix. @internal */
export interface Mount {
  readonly handle: RequestListener;
  readonly strips: boolean;
}

/** Gives each request to the stand-in that its path begins with. @internal */
export function createDispatcher(
  mounts: Readonly<Record<StandIn, Mount>>,
  faults: FaultInjector,
  others: Readonly<Record<string, RequestListener>> = {},
): RequestListener {
  const handlers = new Map<string, RequestListener>(
    Object.entries(others).map(([prefix, handle]) => [
      prefix,
      stripped(prefix, handle),
    ]),
  );
  for (const [standIn, { handle, strips }] of entriesOf(mounts)) {
    const mounted = strips ? stripped(standIn, handle) : handle;
    handlers.set(standIn, faults.wrap(standIn, mounted));
  }
  return (request, response) => {
    const prefix = (request.url ?? '').split(/[/?]/)[1] ?? '';
    const handle = handlers.get(prefix);
    if (handle) {
      handle(request, response);
    } else {
      answerIndex(request, response, [...handlers.keys()]);
    }
  };
}

function entriesOf(mounts: Readonly<Record<StandIn, Mount>>) {
  return Object.entries(mounts) as Array<[StandIn, Mount]>;
}

/** Takes the prefix off, as Express does with what is mounted. */
function stripped(prefix: string, handle: RequestListener): RequestListener {
  return (request, response) => {
    const whole = request.url ?? '';
    const rest = whole.slice(prefix.length + 1);
    request.url = rest.startsWith('/') ? rest : `/${rest}`;
    Object.assign(request, { originalUrl: whole });
    handle(request, response);
  };
}

function answerIndex(
  request: IncomingMessage,
  response: ServerResponse,
  prefixes: string[],
): void {
  const isIndex = request.url === '/';
  response.writeHead(isIndex ? 200 : 404, {
    'Content-Type': 'application/json',
  });
  response.end(
    JSON.stringify({
      ...(isIndex ? {} : { error: 'nothing is served below this path' }),
      paths: prefixes.map(prefix => `/${prefix}`),
    }),
  );
}
