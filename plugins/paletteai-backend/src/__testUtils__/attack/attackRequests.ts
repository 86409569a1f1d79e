import type { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { Operation, OPERATIONS, Parameter } from '../operations';
import { PEOPLE } from '../people';
import { RAW_METHODS, Requester } from '../TestPortal';
import { awkwardText } from './awkwardValues';
import { brokenBody } from './brokenBody';

/** One request to be sent. */
export interface FuzzRequest {
  readonly operation: string;
  readonly as: Requester;
  readonly method: (typeof RAW_METHODS)[number];
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text?: string;
}

/** Bodies that are right, by the id of their operation. */
export type RightBodies = Readonly<Record<string, fc.Arbitrary<JsonObject>>>;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  hub: ['main'],
  tenant: ['meridian-health'],
  project: ['radiology-imaging', 'genomics'],
  name: ['imaging-train', 'annotation-studio', 'ct-triage'],
  bundleName: ['annotation-studio', 'edge-infrastructure'],
  kind: ['computePool', 'project'],
  facet: ['owner', 'tenant'],
};

/** Requests of all kinds, from right to hopeless. */
export function fuzzRequest(bodies: RightBodies): fc.Arbitrary<FuzzRequest> {
  // What takes a body can go wrong in more ways.
  const weighted = OPERATIONS.flatMap(operation =>
    operation.takesBody
      ? Array.from({ length: 4 }, () => operation)
      : [operation],
  );
  return fc
    .constantFrom(...weighted)
    .chain(operation => requestFor(operation, bodies[operation.id]));
}

function requestFor(
  operation: Operation,
  body: fc.Arbitrary<JsonObject> | undefined,
): fc.Arbitrary<FuzzRequest> {
  // No one is to delete what the other requests are about.
  const requesters: Requester[] =
    operation.method === 'delete'
      ? [{ id: PEOPLE.viewer }, { id: PEOPLE.outsider }, 'service', 'anonymous']
      : [
          { id: PEOPLE.tenantAdmin },
          { id: PEOPLE.editor },
          { id: PEOPLE.viewer },
          'service',
          'anonymous',
        ];
  return fc
    .record({
      as: fc.constantFrom(...requesters),
      method: mostly(operation.method, fc.constantFrom(...RAW_METHODS)),
      path: pathOf(operation),
      headers: headersFor(body !== undefined),
      text:
        body === undefined
          ? mostly(undefined, fc.constantFrom('{}', '[]', 'x'))
          : textOf(body),
    })
    .map(({ method, ...request }) => ({
      operation: operation.id,
      ...request,
      // A wrong method must not delete anything either.
      method: method === 'delete' ? operation.method : method,
    }));
}

function pathOf({ parameters, template }: Operation): fc.Arbitrary<string> {
  const inPath = parameters.filter(parameter => parameter.in === 'path');
  const inQuery = parameters.filter(parameter => parameter.in === 'query');
  return fc
    .tuple(
      fc.tuple(...inPath.map(({ name }) => pathValue(name))),
      fc.tuple(...inQuery.map(queryPart)),
      mostly('', fc.constantFrom('colour=red', 'limit=1&limit=2', 'a[b]=c')),
    )
    .map(([values, parts, extra]) => {
      const path = inPath.reduce(
        (text, { name }, index) =>
          text.replace(`{${name}}`, encode(values[index])),
        template,
      );
      const query = [...parts, extra].filter(part => part !== '').join('&');
      return query === '' ? path : `${path}?${query}`;
    });
}

function pathValue(name: string): fc.Arbitrary<string> {
  const known = fc.constantFrom(...(KNOWN[name] ?? ['x']));
  return fc.oneof(
    { weight: 9, arbitrary: known },
    {
      weight: 1,
      // A URL is changed on its way when a part of it is empty or dots.
      arbitrary: awkwardText.filter(
        text => !/^\.*$/.test(text) && text.length < 2_000,
      ),
    },
  );
}

function queryPart({ name, required, schema }: Parameter) {
  const choices = schema.enum ?? schema.items?.enum ?? KNOWN[name];
  const right = choices ? fc.constantFrom(...choices) : rightValue(schema.type);
  const value = fc.oneof(
    { weight: 3, arbitrary: right },
    { weight: 1, arbitrary: awkwardText.filter(text => text.length < 2_000) },
  );
  const part = value.map(text => `${name}=${encode(text)}`);
  return required === true
    ? fc.oneof({ weight: 9, arbitrary: part }, fc.constant(''))
    : fc.oneof({ weight: 1, arbitrary: part }, fc.constant(''));
}

function rightValue(type: string | undefined): fc.Arbitrary<string> {
  if (type === 'integer' || type === 'number') {
    return fc.integer({ min: -5, max: 700 }).map(String);
  }
  return type === 'boolean'
    ? fc.constantFrom('true', 'false')
    : fc.constantFrom('a', 'imaging', 'ready');
}

function headersFor(hasBody: boolean): fc.Arbitrary<Record<string, string>> {
  const types = fc.constantFrom(
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset=nonsense',
    'nonsense',
  );
  return fc
    .record({
      type: hasBody ? mostly('application/json', types) : fc.constant(''),
      encoding: mostly('', fc.constantFrom('gzip', 'br', 'nonsense')),
      accept: mostly('application/json', fc.constantFrom('text/html', 'x/y')),
    })
    .map(({ accept, encoding, type }) => ({
      Accept: accept,
      ...(type && { 'Content-Type': type }),
      ...(encoding && { 'Content-Encoding': encoding }),
    }));
}

function textOf(body: fc.Arbitrary<JsonObject>): fc.Arbitrary<string> {
  const right = brokenBody(body).map(value => JSON.stringify(value));
  return fc.oneof(
    { weight: 12, arbitrary: right },
    {
      weight: 1,
      arbitrary: right.map(text => text.slice(0, text.length / 2)),
    },
  );
}

function mostly<T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: other },
  );
}

function encode(text: string): string {
  // Only text can be sent.
  return encodeURIComponent(Buffer.from(text).toString());
}
