import { RequestListener } from 'node:http';
import express, {
  NextFunction,
  Request,
  RequestHandler,
  Response,
} from 'express';
import { Clock } from '@paletteai/hub-standin';
import { statusOfBodyError } from '../http';
import { HuggingFaceFailure } from './HuggingFaceFailure';
import { listModels } from './listModels';
import {
  HuggingFaceModel,
  HuggingFaceState,
  HuggingFaceToken,
} from './records';
import { WindowLimiter } from './WindowLimiter';

const fiveMinutes = 300_000;

/** @public */
export interface HuggingFaceOptions {
  readonly clock: Clock;
  readonly state?: Partial<HuggingFaceState>;
  /** Requests for each caller in five minutes; 1,000 by default. */
  readonly requestLimit?: number;
  /** The same for whoami, which is kept shorter; 60 by default. */
  readonly identityLimit?: number;
}

/**
 * The stand-in for the Hugging Face Hub: whose token it is, and which models there are.
 * @public
 */
export class HuggingFace {
  readonly handle: RequestListener;
  readonly #tokens: Map<string, HuggingFaceToken>;
  readonly #models: readonly HuggingFaceModel[];

  private constructor(options: HuggingFaceOptions) {
    const { clock, state, requestLimit, identityLimit } = options;
    this.#tokens = new Map(
      (state?.tokens ?? []).map(token => [token.token, token]),
    );
    this.#models = state?.models ?? [];
    const app = express();
    app.disable('x-powered-by').disable('etag');
    app.get(
      '/api/whoami-v2',
      limit(clock, identityLimit ?? 60),
      (request, response) => {
        response.json(this.#requireToken(request).identity);
      },
    );
    app.use(limit(clock, requestLimit ?? 1_000));
    app.get('/api/models', (request, response) => {
      const token = this.#token(request);
      const visible = this.#models.filter(model => isVisible(model, token));
      const { searchParams } = new URL(request.url, 'http://sandbox');
      const { models, next } = listModels(visible, searchParams);
      if (next) {
        searchParams.set('cursor', next);
        const url = `http://${request.get('Host')}${
          request.originalUrl.split('?')[0]
        }?${searchParams}`;
        response.setHeader('Link', `<${url}>; rel="next"`);
      }
      response.json(models);
    });
    app.get('/api/models/:owner/:name', (request, response) => {
      response.json(this.#readableModel(request));
    });
    app.use(() => {
      throw HuggingFaceFailure.create(404, 'Not found');
    });
    app.use(answerFailure);
    this.handle = app;
  }

  static create(options: HuggingFaceOptions): HuggingFace {
    return new HuggingFace(options);
  }

  /** Adds a token, or replaces what is known of it. */
  putToken(token: HuggingFaceToken): void {
    this.#tokens.set(token.token, token);
  }

  #token(request: Request): HuggingFaceToken | undefined {
    const header = request.get('Authorization');
    if (header === undefined) {
      return undefined;
    }
    const token = this.#tokens.get(header.replace(/^Bearer\s+/i, ''));
    if (!token?.active) {
      throw HuggingFaceFailure.create(
        401,
        'Invalid credentials in Authorization header',
      );
    }
    return token;
  }

  #requireToken(request: Request): HuggingFaceToken {
    const token = this.#token(request);
    if (!token) {
      throw HuggingFaceFailure.create(401, 'Invalid username or password.');
    }
    return token;
  }

  #readableModel(request: Request): HuggingFaceModel {
    const { owner, name } = request.params;
    const id = `${owner}/${name}`;
    const token = this.#token(request);
    const model = this.#models.find(candidate => candidate.id === id);
    if (!model || !isVisible(model, token)) {
      // A stranger can't tell a missing repository from a private one.
      throw HuggingFaceFailure.create(
        token ? 404 : 401,
        'Repository not found',
        'RepoNotFound',
      );
    }
    if (model.gated && !token?.grantedModels.includes(id)) {
      throw HuggingFaceFailure.create(
        token ? 403 : 401,
        `Access to model ${id} is restricted`,
        'GatedRepo',
      );
    }
    return model;
  }
}

function isVisible(
  model: HuggingFaceModel,
  token: HuggingFaceToken | undefined,
): boolean {
  const owners = [
    token?.identity.name,
    ...(token?.identity.orgs ?? []).map(org => org.name),
  ];
  return !model.private || owners.includes(model.id.split('/')[0]);
}

function limit(clock: Clock, requests: number): RequestHandler {
  const limiter = WindowLimiter.create({
    clock,
    limit: requests,
    windowMs: fiveMinutes,
  });
  return (request, response, next) => {
    const caller =
      request.get('Authorization') ?? request.socket.remoteAddress ?? '';
    const { allowed, left, seconds } = limiter.take(caller);
    response.setHeader('RateLimit', `"api";r=${left};t=${seconds}`);
    response.setHeader(
      'RateLimit-Policy',
      `"fixed window";"api";q=${requests};w=${fiveMinutes / 1000}`,
    );
    if (!allowed) {
      throw HuggingFaceFailure.create(429, 'Too many requests');
    }
    next();
  };
}

/** Express recognizes an error handler by its four parameters. */
function answerFailure(
  error: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  const failure =
    error instanceof HuggingFaceFailure
      ? error
      : failureOf(statusOfBodyError(error));
  if (failure.code) {
    response.setHeader('X-Error-Code', failure.code);
  }
  response.setHeader('X-Error-Message', failure.message);
  response.status(failure.status).json({ error: failure.message });
}

function failureOf(status: number | undefined): HuggingFaceFailure {
  return status === undefined
    ? HuggingFaceFailure.create(500, 'Internal error')
    : HuggingFaceFailure.create(status, 'The request cannot be read');
}
