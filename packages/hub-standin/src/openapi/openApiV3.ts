import { createHash } from 'node:crypto';
import type { JsonObject } from '@backstage/types';
import { builtinSchema } from '../builtins/builtinSchemas';
import { groupVersionsOf } from '../discovery';
import {
  apiVersionOf,
  type ResourceRegistry,
  type ResourceType,
} from '../resources';
import type { Schema } from '../schema';
import { referredTypes, toOpenApi } from './openApiSchema';
import { onePerGeneration } from './onePerGeneration';
import { resourcePaths } from './resourcePaths';
import {
  builtinSchemaName,
  kindSchemaName,
  listSchemaName,
} from './schemaNames';

const refer = (typeName: string) =>
  `#/components/schemas/${builtinSchemaName(typeName)}`;

/** The index of `/openapi/v3`: where the document of each version is. */
export const openApiIndex = onePerGeneration(buildIndex);

/** The document of one version; undefined when it is not served. */
export const openApiDocument = onePerGeneration(buildDocument);

function buildIndex(registry: ResourceRegistry): JsonObject {
  const paths: JsonObject = {};
  for (const { group, versions } of groupVersionsOf(registry)) {
    for (const version of versions) {
      const path = pathOf(group, version);
      const hash = createHash('sha512')
        .update(JSON.stringify(openApiDocument(registry, group, version)))
        .digest('hex')
        .toUpperCase();
      paths[path] = { serverRelativeURL: `/openapi/v3/${path}?hash=${hash}` };
    }
  }
  return { paths };
}

function buildDocument(
  registry: ResourceRegistry,
  group: string,
  version: string,
): JsonObject | undefined {
  const types = registry
    .all()
    .filter(type => type.group === group && type.version === version);
  if (types.length === 0) {
    return undefined;
  }
  const schemas: JsonObject = {};
  const needed = new Map<string, Schema>([
    ['DeleteOptions', builtinSchema('DeleteOptions')],
    ['ListMeta', builtinSchema('ListMeta')],
    ['Status', builtinSchema('Status')],
  ]);
  for (const type of types) {
    schemas[kindSchemaName(type)] = kindSchema(type);
    schemas[listSchemaName(type)] = listSchema(type);
    referredTypes(type.schema, needed);
  }
  for (const schema of [...needed.values()]) {
    referredTypes(schema, needed);
  }
  for (const [name, schema] of needed) {
    schemas[builtinSchemaName(name)] ??= toOpenApi(schema, refer);
  }
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'v1.36.3' },
    paths: Object.fromEntries(types.flatMap(resourcePaths)),
    components: { schemas },
  };
}

function kindSchema(type: ResourceType): JsonObject {
  return {
    ...toOpenApi(type.schema, refer),
    type: 'object',
    'x-kubernetes-group-version-kind': [groupVersionKind(type, type.kind)],
  };
}

function listSchema(type: ResourceType): JsonObject {
  return {
    type: 'object',
    required: ['items'],
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { $ref: refer('ListMeta') },
      items: {
        type: 'array',
        items: { $ref: `#/components/schemas/${kindSchemaName(type)}` },
      },
    },
    'x-kubernetes-group-version-kind': [groupVersionKind(type, type.listKind)],
  };
}

function groupVersionKind(
  { group, version }: ResourceType,
  kind: string,
): JsonObject {
  return { group, version, kind };
}

function pathOf(group: string, version: string): string {
  const prefix = group ? 'apis' : 'api';
  return `${prefix}/${apiVersionOf({ group, version })}`;
}
