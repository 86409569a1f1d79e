import type { OPERATIONS } from './generated/operations';
import type { operations } from './generated/schema';
import type { AnswerOf, BodyOf, PathOf, QueryOf } from './operationTypes';

/**
 * What applies to each request.
 *
 * @public
 */
export type PaletteAiRequestOptions = {
  /** Ends the request; it is rejected with the reason of the signal then. */
  signal?: AbortSignal;
  /**
   * Backstage token of whom the request is made for, where `fetchApi` does not
   * add one by itself, as in a backend.
   */
  token?: string;
};

/**
 * What a method of {@link PaletteAiApi} takes: the parameters of the path and
 * of the query together, the body where there is one, and options.
 *
 * @public
 */
export type PaletteAiArguments<Name extends keyof operations> =
  operations[Name] extends { requestBody: object }
    ? [
        ...(unknown extends Parameters<Name>
          ? []
          : [parameters: Parameters<Name>]),
        body: BodyOf<operations[Name]>,
        options?: PaletteAiRequestOptions,
      ]
    : {} extends Parameters<Name>
    ? [parameters?: Parameters<Name>, options?: PaletteAiRequestOptions]
    : [parameters: Parameters<Name>, options?: PaletteAiRequestOptions];

type Parameters<Name extends keyof operations> = PathOf<operations[Name]> &
  QueryOf<operations[Name]>;

/**
 * The REST API of PaletteAI, with a method for each operation of its OpenAPI
 * document. What fails rejects with a {@link PaletteAiError}; an empty list
 * always means that there is nothing.
 *
 * @public
 */
export type PaletteAiApi = {
  [Name in keyof typeof OPERATIONS]: (
    ...args: PaletteAiArguments<Name>
  ) => Promise<AnswerOf<operations[Name]>>;
};

/**
 * What a list can be asked for: filters, order and page.
 *
 * @public
 */
export type ListQuery<
  Name extends {
    [Each in keyof operations]: QueryOf<operations[Each]> extends {
      cursor?: string;
      limit?: number;
    }
      ? Each
      : never;
  }[keyof operations],
> = QueryOf<operations[Name]>;
