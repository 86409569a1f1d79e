import Ajv, { JSONSchemaType } from 'ajv';
import express, { Express, NextFunction, Request, Response } from 'express';
import { statusOfBodyError } from '../http';
import { FaultRule, standIns } from './Fault';
import { FaultInjector } from './FaultInjector';

const amount = { type: 'integer', minimum: 0 } as const;

/** Parameters of each kind. */
const faults = {
  slow: { milliseconds: amount },
  down: {},
  reset: {},
  truncated: { afterBytes: amount },
  halfOpen: { afterBytes: amount },
  rateLimited: { retryAfterSeconds: amount },
  expired: {},
  forbidden: {},
};

const ruleSchema = {
  type: 'object',
  required: ['standIn', 'fault'],
  additionalProperties: false,
  properties: {
    standIn: { type: 'string', enum: standIns },
    path: { type: 'string' },
    method: { type: 'string' },
    times: { type: 'integer', minimum: 1 },
    fault: {
      type: 'object',
      required: ['kind'],
      oneOf: Object.entries(faults).map(([kind, members]) => ({
        required: Object.keys(members),
        additionalProperties: false,
        properties: {
          kind: { const: kind },
          ...members,
          ...(kind === 'expired'
            ? { echoCredentials: { type: 'boolean' } }
            : {}),
        },
      })),
    },
  },
};

/**
 * The faults over HTTP: GET lists them, POST adds one, DELETE removes all. Served only when asked for.
 * @internal
 */
export function createFaultRoutes(injector: FaultInjector): Express {
  const validate = new Ajv({ strict: false }).compile<FaultRule>(
    ruleSchema as unknown as JSONSchemaType<FaultRule>,
  );
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(onlyFromThisMachine);
  app.get('/', (_request, response) => {
    response.json({ faults: injector.list() });
  });
  app.delete('/', (_request, response) => {
    injector.clear();
    response.status(204).end();
  });
  app.post('/', express.json({ limit: '10kb' }), (request, response) => {
    const rule: unknown = request.body;
    if (!validate(rule)) {
      const [mistake] = validate.errors ?? [];
      response.status(400).json({
        error: `fault${mistake?.instancePath ?? ''} ${mistake?.message ?? ''}`,
      });
      return;
    }
    injector.inject(rule);
    response.status(201).json(rule);
  });
  app.use(answerFailure);
  return app;
}

/** A page from elsewhere could name this machine by a host name of its own. */
function onlyFromThisMachine(
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (['localhost', '127.0.0.1', '[::1]'].includes(request.hostname)) {
    next();
  } else {
    response.status(403).json({ error: 'only for loopback host names' });
  }
}

/** Express recognizes an error handler by its four parameters. */
function answerFailure(
  error: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  const status = statusOfBodyError(error) ?? 500;
  response.status(status).json({ error: 'the body cannot be read' });
}
