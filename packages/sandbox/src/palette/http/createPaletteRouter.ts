import express, {
  ErrorRequestHandler,
  Express,
  NextFunction,
  Request,
  RequestHandler,
  Response,
} from 'express';
import { nestingDepth, statusOfBodyError } from '../../http';
import { identifier } from '../model/identifier';
import { PaletteFailure } from '../model/PaletteFailure';
import { paletteOperations } from '../operations/paletteOperations';
import { answerOperation } from './answerOperation';
import { PaletteAnswer, PaletteTools } from './PaletteOperation';
import { RateLimiter } from './RateLimiter';

const bodyLimit = '1mb';
const deepestBody = 1_000;

/**
 * The operations over HTTP, in the order of the real router: limits, route, key, body, operation.
 * @internal
 */
export function createPaletteRouter(
  tools: PaletteTools,
  limiter: RateLimiter | undefined,
): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  if (limiter) {
    app.use(limitRequests(limiter));
  }
  for (const path of operationPaths()) {
    const route = app.route(path);
    const operations = paletteOperations.filter(
      operation => operation.path === path,
    );
    for (const operation of operations) {
      route[operation.method](
        requireJson,
        express.json({ limit: bodyLimit, strict: false }),
        (request, response) => {
          checkDepth(request.body);
          const answer = answerOperation(operation, tools, {
            apiKey: request.get('ApiKey'),
            projectUid: request.get('ProjectUid'),
            parameters: request.params,
            query: new URL(request.url, 'http://sandbox').searchParams,
            body: hasBody(request) ? request.body : undefined,
          });
          send(response, answer);
        },
      );
    }
    route.all(request => {
      throw methodNotAllowed(
        request.method,
        operations.map(({ method }) => method.toUpperCase()),
      );
    });
  }
  app.use(request => {
    throw PaletteFailure.router(404, 404, `path ${request.path} was not found`);
  });
  app.use(answerFailures());
  return app;
}

/** Each path once, those with fewer parameters first: a literal segment wins over a parameter. */
function operationPaths(): string[] {
  const parameters = (path: string) => path.split(':').length;
  return [...new Set(paletteOperations.map(({ path }) => path))].sort(
    (left, right) => parameters(left) - parameters(right),
  );
}

function limitRequests(limiter: RateLimiter): RequestHandler {
  return (request, response, next) => {
    const source = request.socket.remoteAddress ?? '';
    const wait = limiter.take(source, request.path);
    if (wait === undefined) {
      next();
      return;
    }
    response.setHeader('Retry-After', String(wait));
    throw PaletteFailure.application(
      429,
      'TooManyRequests',
      'too many requests, try again after a while',
    );
  };
}

function requireJson(
  request: Request,
  _response: Response,
  next: NextFunction,
): void {
  if (hasBody(request) && !request.is('application/json')) {
    throw PaletteFailure.router(
      415,
      415,
      `unsupported media type "${request.get(
        'Content-Type',
      )}", only [application/json] are allowed`,
    );
  }
  next();
}

function hasBody(request: Request): boolean {
  return (
    request.get('Transfer-Encoding') !== undefined ||
    Number(request.get('Content-Length') ?? 0) > 0
  );
}

function checkDepth(body: unknown): void {
  if (nestingDepth(body) > deepestBody) {
    throw PaletteFailure.router(
      400,
      400,
      'parsing body failed, because it is nested too deep',
    );
  }
}

function methodNotAllowed(method: string, allowed: string[]): PaletteFailure {
  return PaletteFailure.router(
    405,
    405,
    `method ${method} is not allowed, but [${allowed.join(',')}] are`,
  );
}

function send(response: Response, answer: PaletteAnswer): void {
  response.status(answer.status);
  if ('json' in answer) {
    response.json(answer.json);
  } else if ('octets' in answer) {
    response.type('application/octet-stream').send(Buffer.from(answer.octets));
  } else {
    response.end();
  }
}

/** Express recognizes an error handler by its four parameters. */
function answerFailures(): ErrorRequestHandler {
  let count = 0;
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    count += 1;
    const failure = failureOf(error);
    response
      .status(failure.status)
      .json(failure.toBody(identifier('ref', count)));
  };
}

function failureOf(error: unknown): PaletteFailure {
  if (error instanceof PaletteFailure) {
    return error;
  }
  const status = statusOfBodyError(error);
  // The parser's own message may quote the body, and the body may hold a secret.
  return status === undefined
    ? PaletteFailure.application(500, 'InternalError', 'internal error')
    : PaletteFailure.router(status, status, 'parsing body failed');
}
