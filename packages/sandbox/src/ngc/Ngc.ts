import { RequestListener } from 'node:http';
import express, { NextFunction, Request, Response } from 'express';
import { statusOfBodyError } from '../http';
import { createApiRoutes } from './createApiRoutes';
import { createAuthnRoutes } from './createAuthnRoutes';
import { createRegistryRoutes } from './createRegistryRoutes';
import { NgcKeys } from './NgcKeys';
import { NgcKey, NgcState } from './records';

/** @public */
export interface NgcOptions {
  readonly state?: Partial<NgcState>;
  /** Where the stand-in is reached; the registry names it in a challenge. */
  readonly baseUrl: () => string;
}

/**
 * The stand-in for the three hosts of NVIDIA NGC, each below a path of its own: `/api`, `/authn` and `/registry`.
 * @public
 */
export class Ngc {
  readonly handle: RequestListener;
  readonly #keys: NgcKeys;

  private constructor({ state, baseUrl }: NgcOptions) {
    this.#keys = NgcKeys.create(state?.keys ?? []);
    const images = state?.images ?? [];
    const app = express();
    app.disable('x-powered-by').disable('etag');
    app.use('/api', createApiRoutes(this.#keys, images));
    app.use('/authn', createAuthnRoutes(this.#keys));
    app.use(
      '/registry',
      createRegistryRoutes(
        this.#keys,
        images,
        () => `${baseUrl()}/registry/proxy_auth`,
      ),
    );
    app.use((_request, response) => {
      response.status(404).json({ requestStatus: { statusCode: 'NOT_FOUND' } });
    });
    app.use(answerFailure);
    this.handle = app;
  }

  static create(options: NgcOptions): Ngc {
    return new Ngc(options);
  }

  /** Adds a key, or replaces what is known of it. */
  putKey(key: NgcKey): void {
    this.#keys.put(key);
  }
}

/** Express recognizes an error handler by its four parameters. */
function answerFailure(
  error: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  response
    .status(statusOfBodyError(error) ?? 500)
    .json({ requestStatus: { statusCode: 'BAD_REQUEST' } });
}
