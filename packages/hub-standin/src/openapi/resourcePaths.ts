import type { JsonObject } from '@backstage/types';
import { subresourcesOf } from '../discovery';
import { apiVersionOf, type ResourceType } from '../resources';
import { kindSchemaName, listSchemaName } from './schemaNames';

const writeParameters = ['dryRun', 'fieldManager', 'fieldValidation'];

type Operation = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  action: string;
  isList?: boolean;
};

const collectionOperations: Operation[] = [
  { method: 'get', action: 'list', isList: true },
  { method: 'post', action: 'post' },
  { method: 'delete', action: 'deletecollection' },
];

const objectOperations: Operation[] = [
  { method: 'get', action: 'get' },
  { method: 'put', action: 'put' },
  { method: 'patch', action: 'patch' },
  { method: 'delete', action: 'delete' },
];

/** The paths of a resource with what clients look for in them: operations, kinds, parameters. */
export function resourcePaths(type: ResourceType): [string, JsonObject][] {
  const prefix = `/${type.group ? 'apis' : 'api'}/${apiVersionOf(type)}`;
  const collection = type.namespaced
    ? `${prefix}/namespaces/{namespace}/${type.plural}`
    : `${prefix}/${type.plural}`;
  const object = `${collection}/{name}`;
  const operations = type.respond
    ? collectionOperations.filter(({ method }) => method === 'post')
    : collectionOperations;
  const paths: [string, JsonObject][] = [
    [collection, describe(type, operations)],
  ];
  if (!type.respond) {
    paths.push([object, describe(type, objectOperations)]);
    for (const { name } of subresourcesOf(type)) {
      paths.push([
        `${object}/${name}`,
        describe(type, objectOperations.slice(0, 3)),
      ]);
    }
  }
  return paths;
}

function describe(type: ResourceType, operations: Operation[]): JsonObject {
  return Object.fromEntries(
    operations.map(operation => [
      operation.method,
      describeOne(type, operation),
    ]),
  );
}

function parametersOf(method: Operation['method']): string[] {
  switch (method) {
    case 'post':
    case 'put':
      return writeParameters;
    case 'patch':
      return [...writeParameters, 'force'];
    default:
      return ['pretty'];
  }
}

function describeOne(
  type: ResourceType,
  { method, action, isList }: Operation,
): JsonObject {
  const { group, version, kind } = type;
  const schema = isList ? listSchemaName(type) : kindSchemaName(type);
  return {
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': { group, version, kind },
    parameters: parametersOf(method).map(name => ({
      name,
      in: 'query',
      schema: {
        type: name === 'force' ? 'boolean' : 'string',
        uniqueItems: true,
      },
    })),
    responses: {
      '200': {
        description: 'OK',
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${schema}` },
          },
        },
      },
    },
  };
}
