import type { operations } from './generated/schema';

type Operation = operations[keyof operations];

type Json<TContent> = TContent extends {
  content: { 'application/json': infer Body };
}
  ? Body
  : never;

/** Parameters in one place of a request; none where the document names none. */
type ParametersIn<
  TOperation extends Operation,
  Place extends 'path' | 'query',
> = [NonNullable<TOperation['parameters'][Place]>] extends [never]
  ? unknown
  : NonNullable<TOperation['parameters'][Place]>;

/** What the operation gives when it succeeds. */
export type AnswerOf<TOperation extends Operation> = Json<
  TOperation['responses'][200]
>;

/** What the operation takes in the body. */
export type BodyOf<TOperation extends Operation> = TOperation extends {
  requestBody: infer Body;
}
  ? Json<Body>
  : never;

export type PathOf<TOperation extends Operation> = ParametersIn<
  TOperation,
  'path'
>;

export type QueryOf<TOperation extends Operation> = ParametersIn<
  TOperation,
  'query'
>;
