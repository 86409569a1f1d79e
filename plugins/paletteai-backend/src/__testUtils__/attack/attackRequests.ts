import type { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { Operation, OPERATIONS, Parameter } from '../operations';
import { RAW_METHODS } from '../TestPortal';
import type { Attacker } from './attackers';
import { awkwardText } from './awkwardValues';
import { brokenBody } from './brokenBody';

/** One request to be sent. */
export interface AttackRequest {
  readonly operation: string;
  readonly method: (typeof RAW_METHODS)[number];
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text?: string;
}

/** Bodies that are right, by the id of their operation. */
export type RightBodies = Readonly<Record<string, fc.Arbitrary<JsonObject>>>;

/** Names that requests give to what they create, few, so that the hub does not fill up. */
export const MADE_NAMES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What there is, of all tenants and on both hubs, and what there is not. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  hub: ['main', 'main', 'main', 'main', 'main', 'main', 'other', 'elsewhere'],
  tenant: ['meridian-health', 'meridian-health', 'halden-motors'],
  project: [
    'radiology-imaging',
    'radiology-imaging',
    'radiology-imaging',
    'genomics',
    'clinical-language',
    'driver-assist',
    'plant-vision',
    'tenant-meridian-health',
    'kube-system',
    ...MADE_NAMES,
  ],
  name: [
    'imaging-train',
    'annotation-studio',
    'ct-triage',
    'protein-folding',
    'notes-inference',
    'perception-train',
    'scenario-browser',
    'road-sign-reader',
    ...MADE_NAMES,
  ],
  bundleName: ['annotation-studio', 'edge-infrastructure', 'scenario-browser'],
  kind: ['computePool', 'project', 'aiWorkload'],
  facet: ['owner', 'tenant'],
};

/** Requests of all kinds, from right to hopeless. */
export function attackRequest(
  attacker: Attacker,
  bodies: RightBodies,
): fc.Arbitrary<AttackRequest> {
  // What takes a body can go wrong in more ways.
  const weighted = OPERATIONS.flatMap(operation =>
    operation.takesBody
      ? Array.from({ length: 3 }, () => operation)
      : [operation],
  );
  return fc
    .constantFrom(...weighted)
    .chain(operation =>
      requestFor(operation, bodies[operation.id], attacker.canEdit),
    );
}

function requestFor(
  operation: Operation,
  body: fc.Arbitrary<JsonObject> | undefined,
  canEdit: boolean,
): fc.Arbitrary<AttackRequest> {
  // Nobody is to delete what the other requests are about.
  const isSparing = canEdit && operation.method === 'delete';
  return fc
    .record({
      method: mostly(operation.method, fc.constantFrom(...RAW_METHODS)),
      path: pathOf(operation, isSparing),
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

function pathOf(
  { parameters, template }: Operation,
  isSparing: boolean,
): fc.Arbitrary<string> {
  const inPath = parameters.filter(parameter => parameter.in === 'path');
  const inQuery = parameters.filter(parameter => parameter.in === 'query');
  return fc
    .tuple(
      fc.tuple(
        ...inPath.map(({ name }, index) =>
          isSparing && index === inPath.length - 1
            ? fc.constantFrom(...MADE_NAMES)
            : pathPart(name),
        ),
      ),
      fc.tuple(...inQuery.map(queryPart)),
      mostly('', fc.constantFrom('colour=red', 'limit=1&limit=2', 'a[b]=c')),
    )
    .map(([values, parts, extra]) => {
      const path = inPath.reduce(
        (text, { name }, index) =>
          // A function, for the text may hold what stands for something in a replacement.
          text.replace(`{${name}}`, () => values[index]),
        template,
      );
      const query = [...parts, extra].filter(part => part !== '').join('&');
      return query === '' ? path : `${path}?${query}`;
    });
}

function pathPart(name: string): fc.Arbitrary<string> {
  const known = fc.constantFrom(...(KNOWN[name] ?? ['x']));
  return fc.oneof(
    { weight: 16, arbitrary: known.map(encode) },
    {
      weight: 1,
      arbitrary: awkwardText.filter(text => text.length < 2_000).map(encode),
    },
    { weight: 1, arbitrary: known.chain(disguised) },
  );
}

/** The same name for those who decode it once too often, or take it for a path. */
function disguised(name: string): fc.Arbitrary<string> {
  const hex = [...Buffer.from(name)]
    .map(byte => `%${byte.toString(16)}`)
    .join('');
  return fc.constantFrom(
    hex,
    hex.replaceAll('%', '%25'),
    `%2e%2e%2f${name}`,
    `..%2f${name}`,
    `${name}%2f..%2f${name}`,
    `${name}%00`,
    `${name}%2f`,
    `${name};x=1`,
    `${name}%3fwatch=true`,
    name.toUpperCase(),
    '..',
    '.',
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
