import type { paths } from './paths.generated';

type Method = 'get' | 'post' | 'delete';

/** The router of the OpenAPI tools knows deletion by this name. */
type RouterMethod<M extends Method> = M extends 'delete' ? '_delete' : M;

type Operation = { responses: object };

type Keys = {
  [P in keyof paths & string]: {
    [M in Method]: paths[P][M] extends Operation
      ? `#${RouterMethod<M>}|${P}`
      : never;
  }[Method];
}[keyof paths & string];

type OperationOf<Key extends string> =
  Key extends `#${infer M}|${infer P extends keyof paths & string}`
    ? paths[P][M extends '_delete' ? 'delete' : M & Method]
    : never;

type Parameters<O, Place extends string> = O extends {
  parameters: { [K in Place]?: infer Found };
}
  ? Exclude<Found, undefined> extends object
    ? Exclude<Found, undefined>
    : Record<string, never>
  : Record<string, never>;

type Json<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

type Responses<O> = O extends { responses: infer R }
  ? Json<R[Extract<keyof R, 200 | 201>]>
  : never;

/**
 * What each operation of the OpenAPI document takes and gives, in the form in which a typed router wants it.
 */
export type EndpointMap = {
  [Key in Keys]: {
    path: Parameters<OperationOf<Key>, 'path'>;
    query: Parameters<OperationOf<Key>, 'query'>;
    body: OperationOf<Key> extends { requestBody: infer Body }
      ? Json<Body>
      : Record<string, never>;
    response: Extract<Responses<OperationOf<Key>>, object>;
  };
};

/** The parameters of a list in the query of its operation. */
export type QueryOf<Path extends keyof paths> = NonNullable<
  Extract<paths[Path]['get'], { parameters: object }>['parameters']['query']
>;
