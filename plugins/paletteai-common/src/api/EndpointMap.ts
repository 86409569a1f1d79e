import type { OPERATIONS } from './generated/operations';
import type { operations } from './generated/schema';
import type { AnswerOf, BodyOf, PathOf, QueryOf } from './operationTypes';

/** What a typed router calls the methods. */
type RouterMethods = { GET: 'get'; POST: 'post'; DELETE: '_delete' };

type Operations = typeof OPERATIONS;

/**
 * What each operation takes and gives, in the form in which the typed router
 * of `@backstage/backend-openapi-utils` wants it.
 *
 * @public
 */
export type EndpointMap = {
  [Name in keyof Operations as `#${RouterMethods[Operations[Name]['method']]}|${Operations[Name]['path']}`]: {
    path: ObjectOf<PathOf<operations[Name]>>;
    query: ObjectOf<QueryOf<operations[Name]>>;
    body: ObjectOf<BodyOf<operations[Name]>>;
    response: AnswerOf<operations[Name]>;
  };
};

type ObjectOf<TParameters> = TParameters extends object
  ? TParameters
  : Record<string, never>;
